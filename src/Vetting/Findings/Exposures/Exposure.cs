namespace Vetting.Findings.Exposures;

/// <summary>The money that a finding touches, in one currency; amounts in several currencies are never added.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Exposure
{
    internal Exposure(string currency, decimal low, decimal high) =>
        (Currency, Low, High) = (currency, low, high);

    /// <summary>Gets the currency, as ISO 4217 writes it.</summary>
    public string Currency { get; }

    /// <summary>Gets the least it can be.</summary>
    public decimal Low { get; }

    /// <summary>Gets the most it can be; equal to <see cref="Low"/> where the amount is known exactly.</summary>
    public decimal High { get; }
}
