using NodaTime;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Reports.Text;

/// <summary>What several formats say of a report in the same words.</summary>
internal static class Sentences
{
    public static bool IsAudit(VettingReport report) => report.AsOf.AssessAs == Assessor.Auditor;

    public static string Assessed(VettingReport report) => IsAudit(report)
        ? "AS AUDITOR: an auditor's recorded decisions are applied as if the official whom a law names had taken them"
        : "state: only the decision of the official whom a law names bars or lifts";

    public static string Law(VettingReport report) => (report.AsOf.LawOn, report.LawDates) switch
    {
        ({ } given, _) => $"{Words.Day(given)}, as asked for",
        (_, []) => "any day, because no line states its dates",
        (_, [var only]) => $"each line's own dates: {Words.Day(only)}",
        (_, [var first, .., var last]) when first == NodaTime.LocalDate.MinIsoValue => $"each line's own dates: some that are not stated, to {Words.Day(last)}",
        (_, [var first, .., var last]) => $"each line's own dates: {Words.Day(first)} to {Words.Day(last)}",
    };

    public static string Known(VettingReport report)
    {
        var newest = report.NewestPublication is { } published
            ? $"the newest publication used is of {Words.Day(published)}"
            : "nothing on file says when it became public";
        return $"{(report.AsOf.KnownOn is { } day ? $"what was public by {Words.Day(day)}" : "everything on file, whenever it became public")}; {newest}";
    }

    /// <summary>A side of a comparison.</summary>
    public static string KnownBy(VettingReport report) => KnownBy(report.AsOf.KnownOn);

    /// <summary>An answer in a word or two.</summary>
    public static string Answer(CheckedRule? its) => its switch
    {
        null => "not there",
        { Outcome: Outcome.Violation, IsWaived: true } => "violation, waived",
        _ => Words.Of(its.Outcome).ToLowerInvariant(),
    };

    public static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string KnownBy(LocalDate? day) => day is { } its ? $"with what was public by {Words.Day(its)}" : "with everything on file";
}
