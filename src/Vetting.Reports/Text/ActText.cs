using Vetting.Findings.Remedies;
using Vetting.Rules;

namespace Vetting.Reports.Text;

/// <summary>An act in a line: who, what, by when, and what it makes of the finding.</summary>
internal static class ActText
{
    public static string Of(Act act)
    {
        var day = act.Day is { } last ? $", by {Words.Day(last)}" : string.Empty;
        return $"{act.By}: {act.Action}{day} [{act.Id}; then {Then(act)}]";
    }

    private static string Then(Act act) => act.Then == Outcome.Violation ? "violation, waived" : Words.Of(act.Then).ToLowerInvariant();
}
