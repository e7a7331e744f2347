using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Vetting.Harness.Cases;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>Days for which a rule has no text, or several.</summary>
internal static class PeriodAnalysis
{
    private const string Bound = "on every day of the calendar";

    public static IEnumerable<AnalysisFinding> Of(string rule, Provision provision, RuleCase? start)
    {
        ImmutableArray<LocalDate> days = [LocalDate.MinIsoValue, .. provision.Boundaries];
        foreach (var (day, end) in days.Zip(days.Skip(1).Select(next => (LocalDate?)next.PlusDays(-1)).Append(null)))
        {
            var texts = provision.Versions.Where(version => version.Properties.InForce.Any(period => period.Holds(day))).Select(version => version.Name).ToList();
            if (texts.Count > 1)
            {
                yield return new AnalysisFinding(AnalysisKind.PeriodOverlap, rule, $"{string.Join(" and ", texts)} are both in force {Between(day, end)}", Bound);
            }
            else if (provision.On(day).State == TextState.NotEncoded)
            {
                yield return new AnalysisFinding(
                    AnalysisKind.PeriodGap, rule, $"no text is encoded {Between(day, end)}, and the rules do not say that there was none", Bound, Row(rule, provision, day == LocalDate.MinIsoValue ? end ?? day : day, start));
            }
        }
    }

    private static string Row(string rule, Provision provision, LocalDate day, RuleCase? start) => CsvRow.Of(
        $"{rule}.gap-{Day(day)}",
        rule,
        Day(day),
        string.Empty,
        string.Empty,
        start?.Start.Name ?? "START",
        string.Empty,
        string.Empty,
        "indeterminate",
        ExpectedAnswer.Text,
        provision.Latest.Properties.Citations[0].Provision,
        "active",
        "no text is encoded for this day");

    private static string Between(LocalDate from, LocalDate? to) => (from == LocalDate.MinIsoValue, to) switch
    {
        (true, null) => "on any day",
        (true, { } last) => $"until {Day(last)}",
        (false, null) => $"from {Day(from)}",
        (false, { } last) => $"from {Day(from)} to {Day(last)}",
    };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
