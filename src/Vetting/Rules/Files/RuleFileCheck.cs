using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules.Files;

/// <summary>What no single member of a rule file can hold: names are unique, versions do not overlap, only statutes bar.</summary>
internal static class RuleFileCheck
{
    public static IEnumerable<Problem> Of(ImmutableArray<WorkflowText> workflows)
    {
        var rules = workflows.SelectMany(workflow => workflow.Rules).ToImmutableArray();
        return
        [
            .. Repeated(workflows, workflow => workflow.WorkflowName, "workflow"),
            .. Repeated(
                [.. rules.SelectMany(rule => rule.Rules.Select(part => (Name: part.RuleName, part.Place)).Prepend((rule.RuleName, rule.Place)))]),
            .. workflows.SelectMany(MixedSubjects),
            .. rules.SelectMany(OfRule),
            .. Overlaps(rules),
        ];
    }

    /// <summary>Versions of one id and variant whose periods overlap, also across files.</summary>
    public static IEnumerable<Problem> Overlaps(ImmutableArray<RuleText> rules) =>
        rules.GroupBy(rule => (rule.Properties.Id, rule.Properties.Variant))
            .SelectMany(versions => versions.SelectMany(rule => rule.Properties.InForce.Select(period => (rule, period))).ToImmutableArray() is var all
                ? all.SelectMany((one, index) => all.Skip(index + 1).Where(other => other.period.Overlaps(one.period)).Select(other => (one, other)))
                : [])
            .Select(pair => new Problem(
                pair.other.period.Place,
                $"`{pair.other.rule.RuleName}` is in force while `{pair.one.rule.RuleName}` is",
                "one text of an id at a time, or a `variant`"));

    private static IEnumerable<Problem> OfRule(RuleText rule)
    {
        var properties = rule.Properties;
        if (properties.Severity == Severity.Bar && properties.Basis != Basis.Statute)
        {
            yield return new Problem(properties.Place, $"`{rule.RuleName}` bars on the basis of a {Spelling.Of(properties.Basis)}", "a statute, or another severity");
        }

        if (!rule.Rules.Any(part => part.Properties.Part == PartRole.Condition))
        {
            yield return new Problem(rule.Place, $"`{rule.RuleName}` has no condition", "a part with \"part\": \"condition\"");
        }

        foreach (var period in properties.InForce.Where(period => period.To < period.From))
        {
            yield return new Problem(period.Place, "the period ends before it begins");
        }
    }

    private static IEnumerable<Problem> MixedSubjects(WorkflowText workflow) =>
        workflow.Rules.Where(rule => rule.Properties.Subject != workflow.Rules[0].Properties.Subject)
            .Select(rule => new Problem(
                rule.Place,
                $"`{rule.RuleName}` is about a {rule.Properties.Subject}, its workflow about a {workflow.Rules[0].Properties.Subject}",
                "one workflow for each kind of subject"));

    private static IEnumerable<Problem> Repeated(ImmutableArray<WorkflowText> workflows, Func<WorkflowText, string> name, string what) =>
        workflows.GroupBy(name, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Place, $"another {what} is named `{name(again)}`", "a name of its own"));

    private static IEnumerable<Problem> Repeated(ImmutableArray<(string Name, Place Place)> named) =>
        named.GroupBy(its => its.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Place, $"another rule or part is named `{again.Name}`", "a name of its own"));
}
