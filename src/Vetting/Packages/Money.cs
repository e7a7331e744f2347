using System.Globalization;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an amount in one currency; amounts in several currencies are never added")]
internal sealed record Money
{
    [Meaning("how much, in whole and decimal units of the currency, 0 or more")]
    [Bounds(0)]
    public required decimal Amount { get; init; }

    [Meaning("the currency, as ISO 4217 writes it, such as USD")]
    [Pattern("[A-Z]{3}", "three capital letters, as ISO 4217 writes a currency")]
    public required string Currency { get; init; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount:#,0.##}");
}
