using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Reports;

/// <summary>The words of the text report.</summary>
internal static class Words
{
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(Disposition disposition) => disposition.ToString().ToUpperInvariant();

    public static string Of(Finding finding) => finding switch
    {
        { Outcome: Outcome.Violation, Stands: false } => "VIOLATION, WAIVED",
        { Outcome: Outcome.Violation, Severity: Severity.Bar } => "BAR",
        { Outcome: Outcome.Violation } => finding.Severity.ToString().ToUpperInvariant(),
        { Outcome: Outcome.NeedsJudgement } => "NEEDS JUDGEMENT",
        _ => finding.Outcome.ToString().ToUpperInvariant(),
    };

    public static string Of(LawText text)
    {
        var from = text.From is { } first ? $" from {Day(first)}" : string.Empty;
        var to = text.To is { } last ? $" to {Day(last)}" : string.Empty;
        return $"{text.Name}, in force{from}{to}{(text.IsVerified ? string.Empty : "; something about it is UNVERIFIED, see below")}";
    }

    public static string Of(LawCitation citation, string basis) =>
        $"{(citation.IsVerified ? string.Empty : "UNVERIFIED ")}{citation.Provision}: {citation.Says}{(citation.Note is { } note ? $" ({note})" : string.Empty)} [{basis}; {citation.Source}, {citation.Read ?? "undated"}]";

    public static string Of(ClaimCited claim)
    {
        var status = claim.Status is null or "asserted" ? string.Empty : $" [{claim.Status}]";
        var sources = claim.Sources.IsEmpty ? string.Empty : $" ({string.Join("; ", claim.Sources)})";
        return $"{claim.Id}{status}: {claim.Says}{sources} {claim.At}";
    }

    public static string Money(IEnumerable<Exposure> exposures)
    {
        var text = string.Join(" and ", exposures.Select(Of));
        return text.Length == 0 ? "no amount stated" : text;
    }

    private static string Of(Exposure exposure) => exposure.Low == exposure.High
        ? string.Create(CultureInfo.InvariantCulture, $"{exposure.Currency} {exposure.High:#,0.##}")
        : string.Create(CultureInfo.InvariantCulture, $"{exposure.Currency} {exposure.Low:#,0.##} to {exposure.High:#,0.##}");
}
