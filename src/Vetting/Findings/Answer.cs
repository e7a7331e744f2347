using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>
/// What a provision answers for one subject, its dates taken together: a line that falls under several texts is judged
/// under each, and is indeterminate where they differ.
/// </summary>
internal sealed class Answer
{
    public Answer(Provision provision, SubjectPlace place, ImmutableArray<Ruling> rulings)
    {
        Provision = provision;
        Place = place;
        Rulings = rulings;
        Outcome = Together(rulings);
        Deciding = rulings.MinBy(ruling => Rank(ruling.Outcome))!;
    }

    public Provision Provision { get; }

    public SubjectPlace Place { get; }

    /// <summary>One for each text and set of parameters that the line's dates fall under; never empty.</summary>
    public ImmutableArray<Ruling> Rulings { get; }

    public Outcome Outcome { get; }

    /// <summary>The ruling to explain: the one that says the most against the subject.</summary>
    public Ruling Deciding { get; }

    /// <summary>Whether the outcome is indeterminate only because the texts differ on it.</summary>
    public bool TextsDiffer => Rulings.Select(ruling => Settled(ruling.Outcome)).Distinct().Count() > 1;

    public FactObject Subject => Deciding.Subject;

    private static Outcome Together(ImmutableArray<Ruling> rulings)
    {
        var outcomes = rulings.Select(ruling => ruling.Outcome).Distinct().ToImmutableArray();
        return outcomes switch
        {
            [var only] => only,
            _ when outcomes.Contains(Outcome.Error) => Outcome.Error,
            _ when outcomes.All(outcome => Settled(outcome) == Outcome.Clear) => Outcome.Clear,
            _ => Outcome.Indeterminate,
        };
    }

    /// <summary>Clear and not applicable are one here: the rule does not bite.</summary>
    private static Outcome Settled(Outcome outcome) => outcome == Outcome.NotApplicable ? Outcome.Clear : outcome;

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Error => 0,
        Outcome.Violation => 1,
        Outcome.NeedsJudgement => 2,
        Outcome.Indeterminate => 3,
        Outcome.Clear => 4,
        _ => 5,
    };
}
