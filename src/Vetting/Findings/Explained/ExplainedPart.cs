namespace Vetting.Findings.Explained;

/// <summary>One limb of a rule, with its value and the tree of steps to it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ExplainedPart
{
    internal ExplainedPart(string name, string role, string says, ExplanationStep step) => (Name, Role, Says, Step) = (name, role, says, step);

    /// <summary>Gets the part's name in the rule file.</summary>
    public string Name { get; }

    /// <summary>Gets what it does to the outcome where it is false: <c>scope</c>, <c>condition</c> or <c>exception</c>.</summary>
    public string Role { get; }

    /// <summary>Gets the part in words, as a statement that is true where the part is.</summary>
    public string Says { get; }

    /// <summary>Gets the whole expression as the topmost step.</summary>
    public ExplanationStep Step { get; }
}
