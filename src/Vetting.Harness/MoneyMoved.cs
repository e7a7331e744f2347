using Vetting.Findings;

namespace Vetting.Harness;

/// <summary>The money of the recipients whose disposition differs, in one currency.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class MoneyMoved
{
    internal MoneyMoved(Disposition from, Disposition to, int recipients, string currency, decimal low, decimal high) =>
        (From, To, Recipients, Currency, Low, High) = (from, to, recipients, currency, low, high);

    /// <summary>Gets the disposition before.</summary>
    public Disposition From { get; }

    /// <summary>Gets the disposition now.</summary>
    public Disposition To { get; }

    /// <summary>Gets how many recipients.</summary>
    public int Recipients { get; }

    /// <summary>Gets the currency, as ISO 4217 writes it; empty where no amount is stated.</summary>
    public string Currency { get; }

    /// <summary>Gets the least it can be.</summary>
    public decimal Low { get; }

    /// <summary>Gets the most it can be.</summary>
    public decimal High { get; }
}
