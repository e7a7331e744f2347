using Vetting.Harness.Observing;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>Conditions that can never or always hold, and parts that never decide.</summary>
internal static class ConditionAnalysis
{
    public static IEnumerable<AnalysisFinding> Of(string rule, Provision provision) =>
        provision.Versions.SelectMany(version => OfConditions(rule, version).Concat(OfParts(rule, version)));

    private static IEnumerable<AnalysisFinding> OfConditions(string rule, RuleVersion version)
    {
        foreach (var part in version.Rule.Parts)
        {
            foreach (var (decision, list) in Atoms.Decisions(part.Term))
            {
                var ways = new Ways(decision);
                if (ways.AreTooMany)
                {
                    continue;
                }

                var where = list is null ? $"the part {part.Name}" : $"what {part.Name} asks of an element of {list}";
                if (!ways.Exists(answers => Ways.Truth(decision, answers)))
                {
                    yield return new AnalysisFinding(AnalysisKind.NeverTrue, rule, $"{where} can never be true: `{decision}`", ways.Bound);
                }
                else if (!ways.Exists(answers => !Ways.Truth(decision, answers)))
                {
                    yield return new AnalysisFinding(AnalysisKind.AlwaysTrue, rule, $"{where} can never be false: `{decision}`", ways.Bound);
                }
            }
        }
    }

    private static IEnumerable<AnalysisFinding> OfParts(string rule, RuleVersion version)
    {
        var parts = version.Rule.Parts;
        var ways = new Ways(parts.Select(part => part.Term));
        if (ways.AreTooMany || parts.Length < 2)
        {
            yield break;
        }

        if (!ways.Exists(answers => parts.All(part => Ways.Truth(part.Term, answers))))
        {
            yield return new AnalysisFinding(AnalysisKind.NeverTrue, rule, $"{version.Name} can never be broken: its parts exclude each other", ways.Bound);
            yield break;
        }

        foreach (var part in parts.Where(part => !ways.Exists(answers => !Ways.Truth(part.Term, answers) && parts.All(other => other == part || Ways.Truth(other.Term, answers)))))
        {
            yield return new AnalysisFinding(AnalysisKind.NeverDecides, rule, $"the part {part.Name} never decides: where the others are true, so is it", ways.Bound);
        }
    }
}
