using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Findings.Missing;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>
/// What a provision answers for one subject, its dates taken together: a line that falls under several texts is judged
/// under each, and is indeterminate where they differ.
/// </summary>
/// <remarks>Not for use from several threads at once: what would settle it is worked out when it is first asked for.</remarks>
internal sealed class Answer
{
    private readonly Lazy<OpenQuestions> _questions;

    public Answer(Provision provision, SubjectPlace place, ImmutableArray<Ruling> rulings)
    {
        Provision = provision;
        Place = place;
        Rulings = rulings;
        Outcome = Outcomes.Together(rulings.Select(ruling => ruling.Outcome));
        Deciding = rulings.MinBy(ruling => Outcomes.Rank(ruling.Outcome))!;
        _questions = new(() => new OpenQuestions(this), isThreadSafe: false);
    }

    public Provision Provision { get; }

    public SubjectPlace Place { get; }

    /// <summary>One for each text and set of parameters that the line's dates fall under; never empty.</summary>
    public ImmutableArray<Ruling> Rulings { get; }

    public Outcome Outcome { get; }

    /// <summary>The ruling to explain: the one that says the most against the subject.</summary>
    public Ruling Deciding { get; }

    /// <summary>Whether the outcome is indeterminate only because the texts differ on it.</summary>
    public bool TextsDiffer => Rulings.Select(ruling => Outcomes.Passes(ruling.Outcome) ? Outcome.Clear : ruling.Outcome).Distinct().Count() > 1;

    public FactObject Subject => Deciding.Subject;

    /// <summary>What would settle it; worked out when it is first asked for.</summary>
    public OpenQuestions Questions => _questions.Value;
}
