using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Findings.Explained;

/// <summary>What one text of a rule answers, and why.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ExplainedText
{
    internal ExplainedText(LawText? law, bool isCertain, Outcome outcome, string why, ImmutableArray<ExplainedPart> parts) =>
        (Law, IsCertain, Outcome, Why, Parts) = (law, isCertain, outcome, why, parts);

    /// <summary>Gets the text of the law, or <see langword="null"/> where none is encoded for the day, or no such law existed.</summary>
    public LawText? Law { get; }

    /// <summary>Gets whether the text surely judges the subject; else a date that is not known exactly may fall under it.</summary>
    public bool IsCertain { get; }

    /// <summary>Gets what it answers.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the reason in a few words.</summary>
    public string Why { get; }

    /// <summary>Gets its parts, in the rule's order; empty where no text was asked, or where asking failed.</summary>
    public ImmutableArray<ExplainedPart> Parts { get; }
}
