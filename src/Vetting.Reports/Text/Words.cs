using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Rules;

namespace Vetting.Reports.Text;

/// <summary>The words of the text report.</summary>
internal static class Words
{
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(Disposition disposition) => disposition.ToString().ToUpperInvariant();

    public static Tint TintOf(Disposition disposition) => disposition switch
    {
        Disposition.Clear => Tint.Good,
        Disposition.Warned or Disposition.Held => Tint.Waiting,
        _ => Tint.Bad,
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NeedsJudgement => "NEEDS JUDGEMENT",
        Outcome.NotApplicable => "NOT APPLICABLE",
        _ => outcome.ToString().ToUpperInvariant(),
    };

    public static Tint TintOf(Outcome outcome) => outcome switch
    {
        Outcome.Clear or Outcome.NotApplicable => Tint.Good,
        Outcome.Indeterminate or Outcome.NeedsJudgement => Tint.Waiting,
        _ => Tint.Bad,
    };

    /// <summary>What a disposition means for whoever has the package on the desk.</summary>
    public static string Meaning(Disposition disposition) => disposition switch
    {
        Disposition.Clear => "nothing was found against it, as far as the rules asked and the searches on file reach",
        Disposition.Warned => "nothing forbids it on this record, but a concern has to be answered first",
        Disposition.Held => "it cannot go ahead until something is supplied, or decided by the person who may",
        Disposition.Barred => "on this record a law forbids at least part of it",
        _ => "something could not be evaluated, or nothing was; that is never a pass",
    };

    /// <summary>What a finding is: how much it weighs, and what the rule answered.</summary>
    public static string Of(Finding finding) => finding switch
    {
        { Outcome: Outcome.Violation, Stands: false } => $"{Weight(finding.Severity)}: VIOLATION, WAIVED",
        { Outcome: Outcome.NeedsJudgement } => $"{Weight(finding.Severity)}: NEEDS JUDGEMENT",
        _ => $"{Weight(finding.Severity)}: {finding.Outcome.ToString().ToUpperInvariant()}",
    };

    public static string Period(LawText text) => (text.From, text.To) switch
    {
        ({ } from, { } to) => $"in force from {Day(from)} to {Day(to)}",
        ({ } from, null) => $"in force since {Day(from)}",
        (null, { } to) => $"in force until {Day(to)}",
        _ => "in force",
    };

    public static string Money(IEnumerable<Exposure> exposures)
    {
        var text = string.Join(" and ", exposures.Select(Of));
        return text.Length == 0 ? "no amount stated" : text;
    }

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string several) => $"{Count(count)} {(count == 1 ? one : several)}";

    public static string Numbers(IReadOnlyCollection<int> numbers) =>
        $"{(numbers.Count == 1 ? "finding" : "findings")} {string.Join(", ", numbers.Select(Count))}";

    private static string Weight(Severity severity) => severity.ToString().ToUpperInvariant();

    private static string Of(Exposure exposure) => exposure.Low == exposure.High
        ? string.Create(CultureInfo.InvariantCulture, $"{exposure.Currency} {exposure.High:#,0.##}")
        : exposure.Low == 0
        ? string.Create(CultureInfo.InvariantCulture, $"up to {exposure.Currency} {exposure.High:#,0.##}")
        : string.Create(CultureInfo.InvariantCulture, $"{exposure.Currency} {exposure.Low:#,0.##} to {exposure.High:#,0.##}");
}
