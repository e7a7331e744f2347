using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>What findings come to. The worst decides, and nothing found where nothing was asked is an error, not a clearance.</summary>
internal static class Dispositions
{
    public static Disposition Of(Finding finding) => finding.Outcome switch
    {
        Outcome.Error => Disposition.Error,
        Outcome.Violation when finding.Severity == Severity.Bar => finding.Stands ? Disposition.Barred : Disposition.Warned,
        Outcome.Violation or Outcome.Indeterminate or Outcome.NeedsJudgement => finding.Severity switch
        {
            Severity.Bar or Severity.Hold => Disposition.Held,
            Severity.Warn => Disposition.Warned,
            _ => Disposition.Clear,
        },
        _ => Disposition.Clear,
    };

    public static Disposition Worst(IEnumerable<Disposition> dispositions) => dispositions.DefaultIfEmpty(Disposition.Clear).Max();
}
