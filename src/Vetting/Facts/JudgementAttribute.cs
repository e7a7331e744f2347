namespace Vetting.Facts;

/// <summary>
/// Declares a fact that is a person's decision. While nobody has decided, a rule that needs it answers
/// <c>NeedsJudgement</c> with this question; no computation may stand in for the decision.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JudgementAttribute(string question, Supplier by) : Attribute
{
    /// <summary>The question to put, answered yes by true.</summary>
    public string Question { get; } = question;

    /// <summary>Who may decide.</summary>
    public Supplier By { get; } = by;

    /// <summary>Where the decision is recorded: a member of the package or registry format.</summary>
    public string? WrittenAs { get; init; }
}
