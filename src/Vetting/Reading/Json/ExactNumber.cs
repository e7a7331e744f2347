using System.Buffers;
using System.Globalization;

namespace Vetting.Reading.Json;

/// <summary>
/// Whether a JSON number is a decimal without rounding. What would be rounded, overflow or vanish is refused, not changed.
/// </summary>
internal static class ExactNumber
{
    // Enough for any exact decimal, however it is written; a longer one is not worth the arithmetic.
    private const int LongestLiteral = 100;

    private const int MostDigits = 28;

    private const int MostPlain = 18;

    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789."u8);

    public static bool Holds(ReadOnlySpan<byte> literal)
    {
        if (literal.Length > LongestLiteral)
        {
            return false;
        }

        var mantissa = literal;
        var exponent = 0;
        if (literal.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var e)
        {
            mantissa = literal[..e];
            if (!int.TryParse(literal[(e + 1)..], CultureInfo.InvariantCulture, out exponent)
                || exponent is < -LongestLiteral or > LongestLiteral)
            {
                return false;
            }
        }

        return Fits(mantissa, exponent);
    }

    /// <summary>Whether it is so short and plain that every reader of decimals reads the same: no sign, no exponent.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> literal) => literal.Length < MostPlain && !literal.ContainsAnyExcept(Plain);

    private static bool Fits(ReadOnlySpan<byte> mantissa, int exponent)
    {
        var (first, last, count, point) = (-1, -1, 0, -1);
        foreach (var symbol in mantissa)
        {
            if (symbol == '.')
            {
                point = count;
            }
            else if (symbol != '-')
            {
                if (symbol != '0')
                {
                    first = first < 0 ? count : first;
                    last = count;
                }

                count++;
            }
        }

        var whole = (point < 0 ? count : point) + exponent;
        return first < 0
            ? exponent is >= -MostDigits and <= MostDigits
            : last - first < MostDigits && whole - first <= MostDigits && last + 1 - whole <= MostDigits;
    }
}
