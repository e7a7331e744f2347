namespace Vetting.Findings;

/// <summary>A fact that was needed and is unknown, and whom to ask.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class MissingFact
{
    internal MissingFact(string fact, string subject, string question, string askWho, bool isJudgement, string? writeAs) =>
        (Fact, Subject, Question, AskWho, IsJudgement, WriteAs) = (fact, subject, question, askWho, isJudgement, writeAs);

    /// <summary>Gets the fact, such as <c>recipient.Incidents</c>.</summary>
    public string Fact { get; }

    /// <summary>Gets what it is a fact of, for people.</summary>
    public string Subject { get; }

    /// <summary>Gets what to ask, in the words of the catalogue of facts.</summary>
    public string Question { get; }

    /// <summary>Gets who can supply it or may decide it.</summary>
    public string AskWho { get; }

    /// <summary>Gets whether the answer is a person's decision rather than information.</summary>
    public bool IsJudgement { get; }

    /// <summary>Gets the member of the package or registry format in which the answer is written, or <see langword="null"/>.</summary>
    public string? WriteAs { get; }
}
