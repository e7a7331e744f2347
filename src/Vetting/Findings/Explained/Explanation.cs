using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Findings.Explained;

/// <summary>Why a rule answers as it does for one subject, whatever it answers: worked out on request, never on the fast path.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Explanation
{
    internal Explanation()
    {
    }

    /// <summary>Gets the rule's id.</summary>
    public string Rule { get; internal init; } = string.Empty;

    /// <summary>Gets the rule's title.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>Gets what a violation of the rule does.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer.</summary>
    public string Subject { get; internal init; } = string.Empty;

    /// <summary>Gets the subject, for people.</summary>
    public string SubjectName { get; internal init; } = string.Empty;

    /// <summary>Gets what the rule answers, all texts that judge the subject taken together.</summary>
    public Outcome Outcome { get; internal init; }

    /// <summary>Gets the reason in a few words.</summary>
    public string Why { get; internal init; } = string.Empty;

    /// <summary>Gets each text that judges the subject: one, unless its dates fall under several.</summary>
    public ImmutableArray<ExplainedText> Texts { get; internal init; } = [];
}
