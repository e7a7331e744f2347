using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>What findings come to. The worst decides, and nothing found where nothing was asked is an error, not a clearance.</summary>
internal static class Dispositions
{
    public static Disposition Of(Finding finding) => Of(finding.Outcome, finding.Severity, finding.Stands);

    /// <summary>What an outcome comes to; a violation that does not stand is excused by a waiver in force.</summary>
    public static Disposition Of(Outcome outcome, Severity severity, bool stands) => outcome switch
    {
        Outcome.Error => Disposition.Error,
        Outcome.Violation when severity == Severity.Bar => stands ? Disposition.Barred : Disposition.Warned,
        Outcome.Violation or Outcome.Indeterminate or Outcome.NeedsJudgement => severity switch
        {
            Severity.Bar or Severity.Hold => Disposition.Held,
            Severity.Warn => Disposition.Warned,
            _ => Disposition.Clear,
        },
        _ => Disposition.Clear,
    };

    public static Disposition Worst(IEnumerable<Disposition> dispositions) => dispositions.DefaultIfEmpty(Disposition.Clear).Max();
}
