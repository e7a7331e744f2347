using System.Collections.Immutable;
using NodaTime;
using Vetting.Reading;

namespace Vetting.Rules.Files;

/// <summary>
/// What no single member of a rule file can hold: names are unique, versions do not overlap, only statutes bar. Asked of all
/// files of a set together, because a name means one rule wherever it stands.
/// </summary>
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
            .. SubjectsOfVersions(rules),
            .. Overlaps(rules),
        ];
    }

    // Sorted, so that a file with very many periods costs no more than sorting them.
    private static IEnumerable<Problem> Overlaps(ImmutableArray<RuleText> rules)
    {
        foreach (var versions in rules.GroupBy(rule => (rule.Properties.Id, rule.Properties.Variant)))
        {
            var inOrder = versions.SelectMany(rule => rule.Properties.InForce, (rule, period) => (rule.RuleName, Period: period))
                .OrderBy(its => its.Period.From ?? LocalDate.MinIsoValue)
                .ToArray();
            foreach (var (one, next) in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.First.Period.ReachesInto(pair.Second.Period)))
            {
                yield return new Problem(
                    next.Period.Place,
                    $"{Quoted.Text(next.RuleName)} is in force while {Quoted.Text(one.RuleName)} is",
                    "one text of an id at a time, or a `variant`");
            }
        }
    }

    // A provision is asked about one kind of subject, whichever of its versions is in force.
    private static IEnumerable<Problem> SubjectsOfVersions(ImmutableArray<RuleText> rules) =>
        from versions in rules.GroupBy(rule => rule.Properties.Id, StringComparer.Ordinal)
        let first = versions.First()
        from other in versions
        where other.Properties.Subject != first.Properties.Subject
        select new Problem(
            other.Place,
            $"{Quoted.Text(other.RuleName)} is about a {other.Properties.Subject}, {Quoted.Text(first.RuleName)} about a {first.Properties.Subject}",
            "one kind of subject for all versions of an id");

    private static IEnumerable<Problem> OfRule(RuleText rule)
    {
        var properties = rule.Properties;
        if (properties.Severity == Severity.Bar && properties.Basis != Basis.Statute)
        {
            yield return new Problem(properties.Place, $"{Quoted.Text(rule.RuleName)} bars on the basis of a {Spelling.Of(properties.Basis)}", "a statute, or another severity");
        }

        if (!rule.Rules.Any(part => part.Properties.Part == PartRole.Condition))
        {
            yield return new Problem(rule.Place, $"{Quoted.Text(rule.RuleName)} has no condition", "a part with \"part\": \"condition\"");
        }

        if (properties.Encoded == false && !rule.Rules.Any(part => part.Properties.Part == PartRole.Scope))
        {
            yield return new Problem(rule.Place, $"{Quoted.Text(rule.RuleName)} is not encoded and does not say whom it would reach", "a part with \"part\": \"scope\", or no rule at all");
        }

        foreach (var period in properties.InForce.Where(period => period.To < period.From))
        {
            yield return new Problem(period.Place, "the period ends before it begins");
        }

        foreach (var period in properties.InForce.Where(period => (period.From ?? LocalDate.MinIsoValue) < properties.NoLawBefore?.Date))
        {
            yield return new Problem(period.Place, "the text is in force before the day of `noLawBefore`", "a first day on or after it");
        }

        if (!rule.RuleName.StartsWith(properties.Id + "@", StringComparison.Ordinal))
        {
            yield return new Problem(
                rule.Place, $"{Quoted.Text(rule.RuleName)} is no name of a version of its id", $"{Quoted.Text(properties.Id + "@")} and the first day");
        }

        if (properties.Variant is { } variant && !rule.RuleName.EndsWith("/" + variant, StringComparison.Ordinal))
        {
            yield return new Problem(rule.Place, $"{Quoted.Text(rule.RuleName)} does not name its variant", $"{Quoted.Text("/" + variant)} at its end");
        }

        foreach (var citation in properties.Citations.Where(citation => citation is { Verified: true, Read: null }))
        {
            yield return new Problem(citation.Place, $"{Quoted.Text(citation.Provision)} was read at its source, and it is not said when", "`read`, or `\"verified\": false`");
        }

        foreach (var again in (rule.LocalParams ?? []).GroupBy(local => local.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            yield return new Problem(again.Place, $"another local parameter is named {Quoted.Text(again.Name)}", "a name of its own");
        }
    }

    private static IEnumerable<Problem> MixedSubjects(WorkflowText workflow) =>
        workflow.Rules.Where(rule => rule.Properties.Subject != workflow.Rules[0].Properties.Subject)
            .Select(rule => new Problem(
                rule.Place,
                $"{Quoted.Text(rule.RuleName)} is about a {rule.Properties.Subject}, its workflow about a {workflow.Rules[0].Properties.Subject}",
                "one workflow for each kind of subject"));

    private static IEnumerable<Problem> Repeated(ImmutableArray<WorkflowText> workflows, Func<WorkflowText, string> name, string what) =>
        workflows.GroupBy(name, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Place, $"another {what} is named {Quoted.Text(name(again))}", "a name of its own"));

    private static IEnumerable<Problem> Repeated(ImmutableArray<(string Name, Place Place)> named) =>
        named.GroupBy(its => its.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Place, $"another rule or part is named {Quoted.Text(again.Name)}", "a name of its own"));
}
