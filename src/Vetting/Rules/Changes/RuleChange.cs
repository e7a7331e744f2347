namespace Vetting.Rules.Changes;

/// <summary>One thing that was changed about a rule set, by whoever embeds it, and why. It is told in every report and receipt.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RuleChange
{
    internal RuleChange(RuleChangeKind kind, string name, string what, string reason) => (Kind, Name, What, Reason) = (kind, name, what, reason);

    /// <summary>Gets the rule's id, with its variant where it has one; or the name of the parameter.</summary>
    public string Name { get; }

    /// <summary>Gets why, as it was given.</summary>
    public string Reason { get; }

    internal RuleChangeKind Kind { get; }

    /// <summary>The severity that the rule has now, where that was changed.</summary>
    internal Severity? Severity { get; init; }

    /// <summary>The file that holds the new value, where a parameter was changed.</summary>
    internal string? File { get; init; }

    /// <summary>What was changed, in a few words.</summary>
    internal string What { get; }

    /// <summary>Returns the change in a sentence.</summary>
    /// <returns>What was changed, and why.</returns>
    public override string ToString() => $"{Name}: {What}; the reason given: {Reason}";
}
