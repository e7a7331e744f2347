using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Explaining;

namespace Vetting.Findings;

/// <summary>What one text of a provision answers for a subject under the law of one day.</summary>
/// <remarks>Not for use from several threads at once: the explanation is worked out when it is first asked for.</remarks>
internal sealed class Ruling
{
    private readonly Lazy<RuleExplanation?> _explanation;

    /// <param name="text">The text on that day.</param>
    /// <param name="subject">The subject with its facts under that day's parameters.</param>
    /// <param name="law">That day's parameters.</param>
    /// <param name="isCertain">Whether a date that is known exactly falls under it; else only dates that may.</param>
    public Ruling(TextOnDay text, FactObject subject, LawParameters law, bool isCertain)
    {
        IsCertain = isCertain;
        Text = text;
        Subject = subject;
        Law = law;
        _explanation = new(() => text.Version?.Rule.Explain(subject, law), isThreadSafe: false);
        Verdict = text.Version?.Rule.Evaluate(subject, law) ?? default;
        Outcome = text.State == TextState.NoSuchLaw ? Outcome.NotApplicable
            : Verdict.Outcome == Outcome.Indeterminate && Explanation?.CanBeSettledByJudgementAlone == true ? Outcome.NeedsJudgement
            : Verdict.Outcome;
    }

    /// <summary>Whether the text surely judges the subject; else a date that is not known exactly may fall under it, or may not.</summary>
    public bool IsCertain { get; }

    public TextOnDay Text { get; }

    public FactObject Subject { get; }

    public LawParameters Law { get; }

    /// <summary>The fast answer; where no text was asked, the default, which is indeterminate.</summary>
    public Verdict Verdict { get; }

    /// <summary>The answer, told apart whether it waits for information or for a person's decision.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why, worked out once and only when asked for; <see langword="null"/> where no text was asked.</summary>
    public RuleExplanation? Explanation => _explanation.Value;
}
