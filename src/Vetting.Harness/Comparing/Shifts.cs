using System.Collections.Immutable;
using System.Globalization;
using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Harness.Searching;
using Vetting.Harness.Testing;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>
/// Whether a rule that was changed is wider or narrower: over the packages, over the cases of both versions, and over what is
/// one change away from those cases.
/// </summary>
internal sealed class Shifts(RuleSuite old, RuleSuite @new, AsOf oldAsOf, AsOf newAsOf, CancellationToken cancellation)
{
    private const string Wider = "only the new version finds this broken";
    private const string Narrower = "only the old version finds this broken";

    public ImmutableArray<RuleShift> Of(ImmutableArray<CorpusPackage> corpus)
    {
        var before = RuleName.Of(old.Rules).ToDictionary(rule => rule.Name, rule => rule.Provision, StringComparer.Ordinal);
        var inCorpus = corpus.SelectMany(InPackage).ToLookup(its => its.Rule, StringComparer.Ordinal);
        return
        [
            .. RuleName.Of(@new.Rules)
                .Where(rule => before.TryGetValue(rule.Name, out var was) && (!Causes.SaysTheSame(was, rule.Provision) || Severities.Shift(was, rule.Provision) is not null || inCorpus.Contains(rule.Name)))
                .Select(rule => Shift(rule.Name, before[rule.Name], rule.Provision, inCorpus[rule.Name], corpus.Length)),
        ];
    }

    private RuleShift Shift(string name, Provision was, Provision its, IEnumerable<(string Rule, string Word, string Where)> inCorpus, int packages)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, word, where) in inCorpus)
        {
            found.TryAdd(word, where);
        }

        ImmutableArray<RuleCase> cases = [.. old.Cases.Where(one => one.Provision == was), .. @new.Cases.Where(one => one.Provision == its)];
        ImmutableArray<AskedCase> asked = [.. cases.Select(one => CaseRunner.Ask(@new.Rules, one with { Provision = its }))];
        foreach (var one in asked)
        {
            foreach (var word in Words(one, was, its))
            {
                found.TryAdd(word, $"the case {one.Case.Id} ({one.Case.Row.Id.At(0)})");
            }
        }

        var wanted = new[] { Wider, Narrower }.Where(word => !found.ContainsKey(word)).ToList();
        foreach (var (word, row) in new CaseSearch(@new.Rules, asked).For(name, asked, Causes.SaysTheSame(was, its) ? [] : wanted, one => Words(one, was, its), cancellation))
        {
            found.TryAdd(word, $"a case made of another by one change: {row}");
        }

        return new RuleShift(
            name,
            found.GetValueOrDefault(Wider),
            found.GetValueOrDefault(Narrower),
            string.Create(CultureInfo.InvariantCulture, $"in {packages} packages, {cases.Length} cases, and at most {CaseSearch.MostTries} that are one change away from them"))
        {
            Severity = Severities.Shift(was, its),
        };
    }

    private IEnumerable<string> Words(AskedCase asked, Provision was, Provision its)
    {
        var one = asked.Case;
        var before = new Evaluation(old.Rules, one.Package, one.Registry, one.AsOf).Ask(was, one.Subject).Outcome;
        var after = new Evaluation(@new.Rules, one.Package, one.Registry, one.AsOf).Ask(its, one.Subject).Outcome;
        return Word(before, after) is { } word ? [word] : [];
    }

    private IEnumerable<(string Rule, string Word, string Where)> InPackage(CorpusPackage its)
    {
        var before = RuleAnswers.Of(old.Rules, its.Package, its.Registry, oldAsOf);
        var after = RuleAnswers.Of(@new.Rules, its.Package, its.NewRegistry ?? its.Registry, newAsOf);
        return before.Keys.Intersect(after.Keys)
            .OrderBy(key => key.Subject, StringComparer.Ordinal)
            .Select(key => (key.Rule, Word: Word(before[key].Outcome, after[key].Outcome), Where: $"the package {its.Package.Id}, {(key.Subject.Length == 0 ? "as a whole" : key.Subject)}"))
            .Where(found => found.Word is not null)
            .Select(found => (found.Rule, found.Word!, found.Where));
    }

    private static string? Word(Outcome before, Outcome after) =>
        before == Outcome.Violation ? after == Outcome.Violation ? null : Narrower : after == Outcome.Violation ? Wider : null;
}
