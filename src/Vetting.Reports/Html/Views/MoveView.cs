using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>An answer that differs between two dates.</summary>
internal sealed record MoveView(string Way, string Icon, string Rule, string Subject, string Before, string WhyBefore, string After, string WhyAfter)
{
    public static MoveView Of(OutcomeMove move)
    {
        var (way, icon) = move.IsWorse ? ("worse", "▲") : move.IsBetter ? ("better", "▼") : ("otherwise", "◆");
        return new MoveView(
            way, icon, move.Rule, PlainText.Short(move.SubjectName, SubjectView.LongestName), Sentences.Answer(move.Before), Why(move.Before), Sentences.Answer(move.After), Why(move.After));
    }

    private static string Why(CheckedRule? its) => its?.Why ?? "it is no part of the package";
}
