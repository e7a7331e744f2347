using System.Collections.Immutable;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports.Sarif;

/// <summary>How the run went: it was no success where a rule failed or an input was refused, and says of each why (section 3.20 of the standard).</summary>
internal static class SarifInvocation
{
    public static IEnumerable<(string, object?)> Of(IReadOnlyList<VettingReport> reports, ImmutableArray<RefusedInput> refused, SarifPlaces places)
    {
        var failed = reports.SelectMany(report => report.Checked.Where(its => its.Outcome == Outcome.Error)).ToList();
        return SarifObject.Of(
            ("executionSuccessful", refused.IsEmpty && failed.Count == 0),
            ("toolExecutionNotifications", refused.SelectMany(input => Refused(input, places))
                .Concat(failed.Select(its => Notification($"{its.Rule} could not be evaluated for {its.SubjectName}: {its.Why}", null)))));
    }

    /// <summary>One for each problem, at its place; each names the input, because consumers show them one by one.</summary>
    private static IEnumerable<IEnumerable<(string, object?)>> Refused(RefusedInput input, SarifPlaces places) => input.Problems.IsEmpty
        ? [Notification($"{input.Name} was not checked: {NotChecked.Problems(input).First()}", null)]
        : input.Problems.Select(problem => Notification($"{input.Name} was not checked: {PlainText.OnOneLine(problem.ToString())}", new[] { places.Location(problem.At) }));

    private static IEnumerable<(string, object?)> Notification(string text, object? locations) =>
        SarifObject.Of(("level", "error"), ("message", SarifObject.Of(("text", SarifText.Of(text)))), ("locations", locations));
}
