using System.Collections.Immutable;
using NodaTime;

namespace Vetting.Findings.Waivers;

/// <summary>A waiver claimed against a violation: what it lifts, or why it lifts nothing.</summary>
/// <remarks>Immutable; may be shared between threads. The violation is found and shown whatever the waiver says.</remarks>
public sealed class WaiverOnFile
{
    internal WaiverOnFile()
    {
    }

    /// <summary>Gets the waiver's id in the package.</summary>
    public string Id { get; internal init; } = string.Empty;

    /// <summary>Gets the line it is on, as a JSON Pointer into the package.</summary>
    public string Line { get; internal init; } = string.Empty;

    /// <summary>Gets whether it is written, signed by the official in whom the law vests it, in scope and in time.</summary>
    public bool IsInForce { get; internal init; }

    /// <summary>Gets who signed it, or <see langword="null"/> where that is not stated.</summary>
    public string? Authority { get; internal init; }

    /// <summary>Gets the provision that vests the waiver, or <see langword="null"/> where the law that it names knows none.</summary>
    public string? Citation { get; internal init; }

    /// <summary>Gets the registry ids of the units that it names.</summary>
    public ImmutableArray<string> Units { get; internal init; } = [];

    /// <summary>Gets the last day on which it lifts anything, inclusive, or <see langword="null"/> where it has no end or none is stated.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Gets each reason why it excuses nothing; empty where it is in force.</summary>
    public ImmutableArray<string> Faults { get; internal init; } = [];

    /// <summary>Gets the waiver in words: <c>waived by …, until …</c>, or why it excuses nothing.</summary>
    public string Text { get; internal init; } = string.Empty;
}
