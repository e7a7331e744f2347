using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>Amounts in one currency can be added and compared; what is stated in another is not known in dollars.</summary>
internal static class Dollars
{
    public const string Currency = "USD";

    public static decimal? Of(Money? money) => money is { Currency: Currency, Amount: var amount } ? amount : null;
}
