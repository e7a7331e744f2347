using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>One rule asked of one subject, whatever it answered: what was looked at is visible even where nothing was found.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CheckedRule
{
    internal CheckedRule(string rule, string? version, string subject, string subjectName, Outcome outcome, string why) =>
        (Rule, Version, Subject, SubjectName, Outcome, Why) = (rule, version, subject, subjectName, outcome, why);

    /// <summary>Gets the rule's id, with its variant where it has one.</summary>
    public string Rule { get; }

    /// <summary>Gets the version of its text, or <see langword="null"/> where none is encoded for the line's dates.</summary>
    public string? Version { get; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer.</summary>
    public string Subject { get; }

    /// <summary>Gets the subject, for people.</summary>
    public string SubjectName { get; }

    /// <summary>Gets what the rule answered.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the reason in a few words.</summary>
    public string Why { get; }
}
