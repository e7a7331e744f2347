namespace Vetting.Findings.Missing;

/// <summary>A fact that was needed and is unknown, and whom to ask.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class MissingFact
{
    internal MissingFact()
    {
    }

    /// <summary>Gets the fact, as the catalogue of facts writes it, such as <c>recipient.Incidents[].ByState.FoundCredible</c>.</summary>
    public string Fact { get; internal init; } = string.Empty;

    /// <summary>Gets what the rule asks of it, in the rule language; answered yes where it is true.</summary>
    public string Requirement { get; internal init; } = string.Empty;

    /// <summary>Gets what it is a fact of, for people.</summary>
    public string Subject { get; internal init; } = string.Empty;

    /// <summary>Gets what to ask, in the words of the catalogue of facts.</summary>
    public string Question { get; internal init; } = string.Empty;

    /// <summary>Gets who can supply it or may decide it.</summary>
    public string AskWho { get; internal init; } = string.Empty;

    /// <summary>Gets whether the answer is a person's decision rather than information.</summary>
    public bool IsJudgement { get; internal init; }

    /// <summary>Gets the member of the package or registry format in which the answer is written, or <see langword="null"/>.</summary>
    public string? WriteAs { get; internal init; }

    /// <summary>Gets where exactly it is written, or <see langword="null"/> where no format has a member for it.</summary>
    public AnswerPlace? WriteTo { get; internal init; }

    /// <summary>Names the question, so that the same question of another rule is known to be the same.</summary>
    internal string Key => $"{Fact}\n{Subject}\n{Question}\n{WriteTo?.Document}{WriteTo?.Pointer}";
}
