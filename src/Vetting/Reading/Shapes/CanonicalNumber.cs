using System.Globalization;

namespace Vetting.Reading.Shapes;

/// <summary>The one way to write a number: <c>1250000.00</c> and <c>1250000</c> say the same, so they are written the same.</summary>
internal static class CanonicalNumber
{
    // Zero by itself, because decimal keeps the sign of -0.0.
    public static string Text(decimal number) =>
        number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);
}
