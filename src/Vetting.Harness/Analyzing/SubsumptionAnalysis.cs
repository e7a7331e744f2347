using System.Collections.Immutable;
using NodaTime;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>Rules that are only broken where another is broken too.</summary>
internal static class SubsumptionAnalysis
{
    public static IEnumerable<AnalysisFinding> Of(ImmutableArray<(string Name, Provision Provision)> rules) =>
        from one in rules
        from other in rules
        where one.Provision != other.Provision && one.Provision.Subject == other.Provision.Subject
        from version in one.Provision.Versions
        let ways = Implied(version, other.Provision)
        where ways is not null
        select new AnalysisFinding(AnalysisKind.Subsumed, one.Name, $"wherever {version.Name} is broken, {other.Name} is broken too", ways.Bound);

    /// <summary>The ways that were searched, where the version implies every text of the other that is in force beside it.</summary>
    private static Ways? Implied(RuleVersion version, Provision other)
    {
        var beside = other.Versions.Where(its => its.Properties.InForce.Any(one => version.Properties.InForce.Any(two => one.ReachesInto(two) && two.ReachesInto(one)))).ToList();
        var reaches = version.Properties.InForce.All(period => other.On(period.From ?? LocalDate.MinIsoValue).State == TextState.InForce);
        if (beside.Count == 0 || !reaches)
        {
            return null;
        }

        var ways = new Ways([.. version.Rule.Parts.Select(part => part.Term), .. beside.SelectMany(its => its.Rule.Parts).Select(part => part.Term)]);
        return ways.AreTooMany || ways.Exists(answers => version.Rule.Parts.All(part => Ways.Truth(part.Term, answers))
                && beside.Any(its => its.Rule.Parts.Any(part => !Ways.Truth(part.Term, answers))))
            ? null
            : ways;
    }
}
