using System.Collections.Immutable;

namespace Vetting.Findings.Exposures;

/// <summary>The money under one heading, such as one channel, and how it divides by disposition.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ExposureRow
{
    internal ExposureRow(string key, string name, ImmutableArray<Exposure> exposure, ImmutableArray<DispositionExposure> byDisposition) =>
        (Key, Name, Exposure, ByDisposition) = (key, name, exposure, byDisposition);

    /// <summary>Gets what names the heading: a rule's id, a channel's name, a unit's registry id; empty where nothing is named.</summary>
    public string Key { get; }

    /// <summary>Gets the heading, for people.</summary>
    public string Name { get; }

    /// <summary>Gets the money, currency by currency.</summary>
    public ImmutableArray<Exposure> Exposure { get; }

    /// <summary>Gets the same money by what the findings come to, the worst first.</summary>
    public ImmutableArray<DispositionExposure> ByDisposition { get; }
}
