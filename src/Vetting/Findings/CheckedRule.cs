using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Findings;

/// <summary>One rule asked of one subject, whatever it answered: what was looked at is visible even where nothing was found.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CheckedRule
{
    internal CheckedRule()
    {
    }

    /// <summary>The rule's title, provisions and remedies in the version that was asked, also where nothing was found.</summary>
    internal RuleProperties Properties { get; init; } = null!;

    /// <summary>Gets the rule's id, with its variant where it has one.</summary>
    public string Rule { get; internal init; } = string.Empty;

    /// <summary>Gets what a violation of it does.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>Gets the version of its text, or <see langword="null"/> where none is encoded for the line's dates.</summary>
    public string? Version { get; internal init; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer.</summary>
    public string Subject { get; internal init; } = string.Empty;

    /// <summary>Gets the subject, for people.</summary>
    public string SubjectName { get; internal init; } = string.Empty;

    /// <summary>Gets what the rule answered.</summary>
    public Outcome Outcome { get; internal init; }

    /// <summary>Gets whether a waiver in force lifts the violation, which stays one.</summary>
    public bool IsWaived { get; internal init; }

    /// <summary>Gets the reason in a few words.</summary>
    public string Why { get; internal init; } = string.Empty;
}
