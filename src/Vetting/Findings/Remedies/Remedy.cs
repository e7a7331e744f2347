namespace Vetting.Findings.Remedies;

/// <summary>An act that would clear a finding, and who could do it. Facts about the past are never a remedy.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Remedy
{
    internal Remedy(string by, string action) =>
        (By, Action) = (by, action);

    /// <summary>Gets who could do it.</summary>
    public string By { get; }

    /// <summary>Gets what to do.</summary>
    public string Action { get; }
}
