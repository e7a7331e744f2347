using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Vetting.Harness.Cases;
using Vetting.Harness.Searching;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>Changes the rules one place after the other and asks the cases again. Facts are built once for each case.</summary>
internal sealed class Mutation(RuleSuite suite, CaseFilter filter, int mostTries, IProgress<Tally>? progress, CancellationToken cancellation)
{
    private readonly Lock _gate = new();
    private int _total;
    private int _done;

    public MutationRun Run()
    {
        var rules = RuleName.Of(suite.Rules).Where(rule => filter.LetsThrough(rule.Name, rule.Provision)).ToImmutableArray();
        var wanted = rules.Select(rule => rule.Provision).ToHashSet(ReferenceEqualityComparer.Instance);

        // What fails already notices everything, and a todo holds nothing.
        var asked = CaseRunner.Run(suite.Rules, [.. suite.Cases.Where(its => wanted.Contains(its.Provision))], cancellation)
            .Where(its => its.Shows).ToImmutableArray();
        var search = mostTries > 0 ? new CaseSearch(suite.Rules, asked, mostTries) : null;
        var mutants = rules.Select(rule => new RuleMutants(suite.Rules).Of(rule.Provision)).ToImmutableArray();
        var ofFacts = filter.IsNone && !asked.IsEmpty ? new ParameterMutants(suite.Rules, [.. asked.Select(its => its.Case)]).All : [];
        _total = mutants.Sum(its => its.Length) + ofFacts.Length;
        var results = rules.Select((rule, i) => new MutantResult?[mutants[i].Length]).ToImmutableArray();
        var facts = new MutantResult?[ofFacts.Length];

        // The largest first, so that no processor is left alone with it at the end.
        var work = Enumerable.Range(0, rules.Length).OrderByDescending(i => mutants[i].Length)
            .Select(i => (Action)(() => TryRule(rules[i].Name, rules[i].Provision, mutants[i], [.. asked.Where(its => its.Case.Provision == rules[i].Provision)], results[i], search)))
            .Concat(ofFacts.Select((mutant, i) => (Action)(() => facts[i] = Counted(OfFacts(mutant.If, mutant.Notices)))));
        Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, action => action());
        ImmutableArray<MutantResult> all = [.. results.SelectMany(its => its).OfType<MutantResult>().OrderBy(its => its.Set, StringComparer.Ordinal), .. facts.OfType<MutantResult>()];
        return new MutationRun(all, cancellation.IsCancellationRequested ? [] : [.. Stale(all, wanted.Count)], !cancellation.IsCancellationRequested);
    }

    private void TryRule(string name, Provision provision, ImmutableArray<Mutant> mutants, ImmutableArray<AskedCase> cases, MutantResult?[] results, CaseSearch? search)
    {
        var prepared = cases.Select(its => new PreparedCase(its.Case, suite.Rules)).ToImmutableArray();
        var set = RuleName.SetOf(provision);
        for (var i = 0; i < mutants.Length && !cancellation.IsCancellationRequested; i++)
        {
            var (verdict, because) = Try(mutants[i], prepared);
            results[i] = Counted(Declared(new MutantResult(set, name, mutants[i].If, verdict, because)));
        }

        if (search is not null)
        {
            Suggest(name, mutants, cases, results, search);
        }
    }

    /// <summary>Looks for cases that would notice what survived, among those that are near the rule's own.</summary>
    private void Suggest(string name, ImmutableArray<Mutant> mutants, ImmutableArray<AskedCase> cases, MutantResult?[] results, CaseSearch search)
    {
        var left = results.Index().Where(its => its.Item?.Verdict == MutantVerdict.Survived).Select(its => (its.Index, Ask: mutants[its.Index].Prepare())).ToList();
        var rows = 0;
        foreach (var tried in search.Near(cases))
        {
            if (left.Count == 0 || cancellation.IsCancellationRequested)
            {
                return;
            }

            var prepared = new PreparedCase(tried.Case with { Expected = tried.Actual }, suite.Rules);
            var noticed = left.Where(mutant => Notices(mutant.Ask, prepared)).ToList();
            if (noticed.Count > 0)
            {
                var row = CaseSearch.Row(name, cases.Length + ++rows, tried, $"if {results[noticed[0].Index]!.Change}");
                foreach (var (index, _) in noticed)
                {
                    var its = results[index]!;
                    results[index] = new MutantResult(its.Set, its.Rule, its.Change, its.Verdict, its.Because, row);
                }

                left.RemoveAll(noticed.Contains);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "a changed rule may do what no rule may; then the change is invalid, and that is its result")]
    private static (MutantVerdict Verdict, string? Because) Try(Mutant mutant, ImmutableArray<PreparedCase> cases)
    {
        try
        {
            var ask = mutant.Prepare();
            var answers = 0;
            foreach (var prepared in cases)
            {
                var actual = ask(prepared);
                if (actual.Outcome == Outcome.Error && prepared.Case.Expected.Outcome != Outcome.Error)
                {
                    continue;
                }

                answers++;
                if (!actual.IsSameAs(prepared.Case.Expected))
                {
                    return (MutantVerdict.Killed, prepared.Case.Id);
                }
            }

            // Only now: what has the same truths may still ask for other facts, and a case that says what is missing notices that.
            return answers == 0 && !cases.IsEmpty ? (MutantVerdict.Invalid, "the changed rule fails on every case")
                : mutant.Equivalent.Value is { } why ? (MutantVerdict.Equivalent, why)
                : (MutantVerdict.Survived, null);
        }
        catch (Exception exception)
        {
            return (MutantVerdict.Invalid, $"there is no such rule: {exception.Message}");
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "a changed rule may do what no rule may; a case on which it fails says nothing about the case")]
    private static bool Notices(Func<PreparedCase, ExpectedAnswer> ask, PreparedCase prepared)
    {
        try
        {
            return ask(prepared) is var answer && answer.Outcome != Outcome.Error && !answer.IsSameAs(prepared.Case.Expected);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private MutantResult? OfFacts(string change, Func<string?> notices)
    {
        if (cancellation.IsCancellationRequested)
        {
            return null;
        }

        var killer = notices();
        return Declared(new MutantResult(string.Empty, ParameterMutants.Name, change, killer is null ? MutantVerdict.Survived : MutantVerdict.Killed, killer));
    }

    private MutantResult Declared(MutantResult result) =>
        result.Verdict == MutantVerdict.Survived && suite.Equivalents.FirstOrDefault(its => its.Rule == result.Rule && its.What == result.Change) is { } declared
            ? new MutantResult(result.Set, result.Rule, result.Change, MutantVerdict.Equivalent, $"declared: {declared.Reason}")
            : result;

    private IEnumerable<string> Stale(ImmutableArray<MutantResult> results, int rules) => suite.Equivalents
        .Where(_ => filter.IsNone && rules > 0)
        .Where(its => !results.Any(result => result.Rule == its.Rule && result.Change == its.What && result.Verdict == MutantVerdict.Equivalent))
        .Select(its => $"{its.At}: no change of {its.Rule} survives that says \"{its.What}\"");

    private T Counted<T>(T result)
    {
        lock (_gate)
        {
            progress?.Report(new Tally(++_done, _total));
        }

        return result;
    }
}
