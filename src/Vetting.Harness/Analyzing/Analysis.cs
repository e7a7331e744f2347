using System.Collections.Immutable;
using NodaTime;
using Vetting.Harness.Cases;

namespace Vetting.Harness.Analyzing;

/// <summary>Reads the rules themselves for what no case would show.</summary>
internal static class Analysis
{
    public static AnalysisRun Of(RuleSuite suite, CaseFilter filter, LocalDate? on, CancellationToken cancellation)
    {
        var all = RuleName.Of(suite.Rules);
        ImmutableArray<(string Name, Rules.Provision Provision)> rules = [.. all.Where(rule => filter.LetsThrough(rule.Name, rule.Provision))];
        var findings = ImmutableArray.CreateBuilder<AnalysisFinding>();
        var read = 0;
        foreach (var (name, provision) in rules.TakeWhile(_ => !cancellation.IsCancellationRequested))
        {
            read++;
            findings.AddRange(ConditionAnalysis.Of(name, provision));
            findings.AddRange(PeriodAnalysis.Of(name, provision, suite.Cases.FirstOrDefault(its => its.Provision == provision)));
        }

        // What is said of all rules together is said of all or not at all.
        var isComplete = !cancellation.IsCancellationRequested;
        if (isComplete)
        {
            findings.AddRange(SubsumptionAnalysis.Of(rules));
            findings.AddRange(CitationAnalysis.Of(rules, on ?? Latest(rules)));
        }

        if (isComplete && filter.IsNone)
        {
            findings.AddRange(UseAnalysis.OfFacts(suite.Rules));
            findings.AddRange(UseAnalysis.OfParameters(suite.Rules, suite.Cases));
        }

        return new AnalysisRun([.. findings.OrderBy(finding => finding.Kind).ThenBy(finding => finding.Rule, StringComparer.Ordinal)], read) { IsComplete = isComplete };
    }

    /// <summary>Never the wall clock: the newest day that the rules themselves know.</summary>
    private static LocalDate Latest(ImmutableArray<(string Name, Rules.Provision Provision)> rules) =>
        rules.SelectMany(rule => rule.Provision.Boundaries).Concat(rules.SelectMany(rule => rule.Provision.Versions)
            .SelectMany(version => version.Properties.Citations).Select(citation => citation.Read).OfType<LocalDate>()).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
}
