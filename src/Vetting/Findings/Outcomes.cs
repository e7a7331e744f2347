using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>Outcomes taken together.</summary>
internal static class Outcomes
{
    /// <summary>What several texts come to that judge one subject: what they agree on, else it is open which of them decides.</summary>
    public static Outcome Together(IEnumerable<Outcome> outcomes)
    {
        Outcome? together = null;
        var isError = false;
        foreach (var outcome in outcomes)
        {
            isError |= outcome == Outcome.Error;
            together = together switch
            {
                null => outcome,
                { } before when before == outcome => before,
                { } before when Passes(before) && Passes(outcome) => Outcome.Clear,
                _ => Outcome.Indeterminate,
            };
        }

        return isError ? Outcome.Error : together ?? Outcome.Indeterminate;
    }

    /// <summary>Clear and not applicable are one here: the rule does not bite.</summary>
    public static bool Passes(Outcome outcome) => outcome is Outcome.Clear or Outcome.NotApplicable;

    /// <summary>How much an outcome says against its subject: the least number says the most.</summary>
    public static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Error => 0,
        Outcome.Violation => 1,
        Outcome.NeedsJudgement => 2,
        Outcome.Indeterminate => 3,
        Outcome.Clear => 4,
        _ => 5,
    };
}
