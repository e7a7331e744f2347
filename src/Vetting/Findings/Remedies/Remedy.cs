namespace Vetting.Findings.Remedies;

/// <summary>An act that would clear a finding, and who could do it. Facts about the past are never a remedy.</summary>
/// <remarks>Immutable; may be shared between threads. What it comes to for one subject, <see cref="Vetter.Remedies"/> tries out.</remarks>
public sealed class Remedy
{
    internal Remedy(string kind, string by, string action, string clears) =>
        (Kind, By, Action, Clears) = (kind, by, action, clears);

    /// <summary>Gets what kind of act it is, such as <c>substitute-unit</c>, <c>determination-and-report</c> or <c>waiver</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets who could do it.</summary>
    public string By { get; }

    /// <summary>Gets what to do.</summary>
    public string Action { get; }

    /// <summary>Gets the fact that it changes, as the rule writes it, or <c>waiver</c>.</summary>
    public string Clears { get; }
}
