using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Reports.Sarif;

/// <summary>
/// What an answer is in SARIF's words (section 3.27.9). Nothing open is ever <c>pass</c>: what nobody could answer is
/// <c>open</c>, and what only a person may decide is for <c>review</c>.
/// </summary>
internal static class SarifKind
{
    public static (string Kind, string Level) Of(CheckedRule its, bool openAsFail)
    {
        var level = its.Severity switch { Severity.Bar or Severity.Hold => "error", Severity.Warn => "warning", _ => "note" };
        return its.Outcome switch
        {
            Outcome.Violation => ("fail", level),
            Outcome.Clear => ("pass", "none"),
            Outcome.NotApplicable => ("notApplicable", "none"),

            // For consumers that drop every other kind. A level below a violation's own, because it is not known to be one.
            _ when openAsFail => ("fail", level == "error" ? "warning" : "note"),
            Outcome.NeedsJudgement => ("review", "none"),
            _ => ("open", "none"),
        };
    }
}
