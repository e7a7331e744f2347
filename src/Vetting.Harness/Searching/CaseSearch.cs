using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
using Vetting.Harness.Testing;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Searching;

/// <summary>
/// Looks for cases that show what none shows yet: every case of the rule with one change more, taken from the other cases or
/// one step away from what the case says. A case that is found was run; what the law demands there, a person has to say.
/// </summary>
/// <remarks>Immutable; may be used from many threads at once.</remarks>
internal sealed class CaseSearch
{
    /// <summary>How many cases are tried for one rule, where nobody asks for more.</summary>
    public const int MostTries = 4000;

    private readonly int _most;
    private readonly RuleSet _rules;
    private readonly ImmutableArray<Change> _changes;
    private readonly Dictionary<string, ImmutableSortedSet<string>> _ofPackages = new(FormatWords.OfPackages, StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedSet<string>> _ofRegistries = new(FormatWords.OfRegistries, StringComparer.Ordinal);

    /// <param name="rules">The rules that are asked.</param>
    /// <param name="cases">The cases whose changes and words may be used.</param>
    /// <param name="most">How many cases are tried for one rule before the search ends.</param>
    public CaseSearch(RuleSet rules, ImmutableArray<AskedCase> cases, int most = MostTries)
    {
        _most = most;
        _rules = rules;
        _changes = [.. cases.SelectMany(asked => asked.Case.Changes).DistinctBy(change => change.Text, StringComparer.Ordinal)];
        foreach (var asked in cases.DistinctBy(asked => (asked.Case.Start.Name, asked.Case.Row.Changes.Text)))
        {
            var (package, registry) = Documents(asked.Case);
            Variations.Collect(package, string.Empty, _ofPackages);
            Variations.Collect(registry, string.Empty, _ofRegistries);
        }
    }

    /// <summary>A row for each thing wanted that a case was found for.</summary>
    /// <param name="rule">How case tables call the rule.</param>
    /// <param name="asked">The rule's own cases, to start from.</param>
    /// <param name="wanted">What the cases have to show.</param>
    /// <param name="shownBy">What a case shows.</param>
    /// <param name="cancellation">Ends the search with what it has found.</param>
    public IReadOnlyDictionary<string, string> For(
        string rule, ImmutableArray<AskedCase> asked, IEnumerable<string> wanted, Func<AskedCase, IEnumerable<string>> shownBy, CancellationToken cancellation)
    {
        var left = wanted.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (left.Count == 0)
        {
            return found;
        }

        var rows = 0;
        foreach (var tried in Near(asked))
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            var shown = shownBy(tried).Where(left.Remove).Order(StringComparer.Ordinal).ToList();
            var row = shown.Count == 0 ? string.Empty : Row(rule, asked.Length + ++rows, tried, shown[0]);
            foreach (var what in shown)
            {
                found.Add(what, row);
            }

            if (left.Count == 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The cases that are one change or one date away from those given, nearest first, each with what the rule answers.</summary>
    public IEnumerable<AskedCase> Near(ImmutableArray<AskedCase> asked) =>
        Candidates(asked).Take(_most).Select(its => Try(its.From, its.Change)).OfType<AskedCase>();

    /// <summary>A row of a case table that expects what the rule answers today.</summary>
    public static string Row(string rule, int number, AskedCase tried, string note)
    {
        var row = tried.Case.Row;
        return CsvRow.Of(
            string.Create(CultureInfo.InvariantCulture, $"{rule}.{number:00}"),
            rule,
            row.LawOn.Text,
            row.KnownOn.Text,
            row.AssessAs.Text,
            row.Start.Text,
            row.Subject.Text,
            row.Changes.Text,
            tried.Actual.Words,
            tried.Actual.MissingWords,
            "to be stated: this is what the rule answers today",
            "active",
            note);
    }

    private static (JsonNode Package, JsonNode Registry) Documents(RuleCase its)
    {
        var (package, registry) = (its.Start.Package.DeepClone(), its.Start.Registry.DeepClone());
        List<Problem> none = [];
        foreach (var change in its.Changes)
        {
            new ChangedDocument(change.OfRegistry ? registry : package).Make(change, none);
        }

        return (package, registry);
    }

    /// <summary>Nearest first: other days, the changes of the rule's own cases, what is one step away, then the changes of other rules' cases.</summary>
    private IEnumerable<(AskedCase From, Change? Change)> Candidates(ImmutableArray<AskedCase> asked)
    {
        foreach (var dated in asked.SelectMany(OnOtherDays))
        {
            yield return (dated, null);
        }

        ImmutableArray<AskedCase> bases = [.. asked, .. asked.SelectMany(InOtherTexts)];
        var own = asked.SelectMany(its => its.Case.Changes).DistinctBy(change => change.Text, StringComparer.Ordinal).ToImmutableArray();
        foreach (var candidate in Combine(bases, own))
        {
            yield return candidate;
        }

        var steps = bases.Select(Steps).ToImmutableArray();
        foreach (var (from, change, _) in Interleave(steps.Select(its => its.Where(step => step.Matters))))
        {
            yield return (from, change);
        }

        var texts = own.Select(change => change.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var candidate in Combine(asked, _changes.Where(change => !texts.Contains(change.Text))))
        {
            yield return candidate;
        }

        foreach (var (from, change, _) in Interleave(steps.Select(its => its.Where(step => !step.Matters))))
        {
            yield return (from, change);
        }
    }

    /// <summary>The case on every day on which something of the rule begins, and on the day before.</summary>
    private static IEnumerable<AskedCase> OnOtherDays(AskedCase asked) =>
        asked.Case.Provision.Boundaries.SelectMany(day => day > LocalDate.MinIsoValue ? new[] { day, day.PlusDays(-1) } : [day]).Distinct().Select(day => On(asked, day));

    /// <summary>The case under each text of the rule that does not judge it as it is.</summary>
    private static IEnumerable<AskedCase> InOtherTexts(AskedCase asked)
    {
        var judging = asked.Answer.Rulings.Select(ruling => ruling.Text.Version).ToList();
        return asked.Case.Provision.Versions.Where(version => !judging.Contains(version))
            .Select(version => On(asked, version.Properties.InForce[0].From ?? version.Properties.InForce[0].To ?? LocalDate.MinIsoValue));
    }

    private static AskedCase On(AskedCase asked, LocalDate day)
    {
        var its = asked.Case;
        var cell = new PlacedText(LocalDatePattern.Iso.Format(day), its.Row.LawOn.At);
        return asked with { Case = its with { AsOf = its.AsOf with { LawOn = day }, Row = its.Row.WithLawOn(cell) } };
    }

    private static IEnumerable<(AskedCase, Change?)> Combine(ImmutableArray<AskedCase> asked, IEnumerable<Change> changes) =>
        changes.SelectMany(change => asked.Select(from => (from, (Change?)change)));

    /// <summary>The first of each, then the second of each: no case uses up the tries of the others.</summary>
    private static IEnumerable<T> Interleave<T>(IEnumerable<IEnumerable<T>> lists) =>
        lists.SelectMany(list => list.Index()).OrderBy(its => its.Index).Select(its => its.Item);

    private ImmutableArray<(AskedCase From, Change Change, bool Matters)> Steps(AskedCase asked)
    {
        var (package, registry) = Documents(asked.Case);
        ImmutableArray<string> members = [.. RuleFacts.Of(asked.Case.Provision).Select(fact => fact.WrittenAs).OfType<string>().Select(member => member.EndsWith("[]", StringComparison.Ordinal) ? member[..^2] : member).Distinct(StringComparer.Ordinal)];
        List<Problem> none = [];
        return
        [
            .. new Variations("package", _ofPackages, members).Of(package).Concat(new Variations("registry", _ofRegistries, members).Of(registry))
                .SelectMany(step => ChangeText.Read(new PlacedText(step.Change, _ => default), none).Select(change => (asked, change, step.Matters))),
        ];
    }

    private AskedCase? Try(AskedCase from, Change? change)
    {
        if (change is null)
        {
            return CaseRunner.Ask(_rules, from.Case);
        }

        var inputs = ChangedInputs.Of(from.Case.Start, [.. from.Case.Changes, change]);
        if (inputs is not { Package: { } package, Registry: { } registry } || !CaseReader.IsThere(package, from.Case.Subject))
        {
            return null;
        }

        var before = from.Case.Row.Changes;
        var text = before.Text.Trim().Length == 0 ? change.Text : $"{before.Text.TrimEnd()}\n{change.Text}";
        return CaseRunner.Ask(_rules, from.Case with
        {
            Package = package,
            Registry = registry,
            Changes = inputs.Changes,
            Row = from.Case.Row.WithChanges(new PlacedText(text, before.At)),
        });
    }
}
