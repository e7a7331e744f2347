using System.Collections.Immutable;

namespace Vetting.Findings.Exposures;

/// <summary>The money of one disposition. Every dollar has exactly one: the worst that was found of whom it goes to.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class DispositionExposure
{
    internal DispositionExposure(Disposition disposition, ImmutableArray<Exposure> exposure) => (Disposition, Exposure) = (disposition, exposure);

    /// <summary>Gets the disposition.</summary>
    public Disposition Disposition { get; }

    /// <summary>Gets the money, currency by currency.</summary>
    public ImmutableArray<Exposure> Exposure { get; }
}
