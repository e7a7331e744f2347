using System.Globalization;

namespace Vetting.Reading.Json;

/// <summary>
/// Finds the escapes that spell half a character: one surrogate without its other half, which UTF-8 cannot write.
/// Newtonsoft.Json would put U+FFFD in its place, and two different names would become one.
/// </summary>
internal static class Surrogates
{
    /// <summary>The length of <c>\uD800</c>.</summary>
    public const int EscapeLength = 6;

    /// <summary>The offset of the first lone half in a text as it is written, or -1.</summary>
    public static int LoneHalf(ReadOnlySpan<byte> written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                continue;
            }

            if (!IsHigh(written[i..]))
            {
                if (IsLow(written[i..]))
                {
                    return i;
                }

                i++;
            }
            else if (IsLow(written[(i + EscapeLength)..]))
            {
                i += (2 * EscapeLength) - 1;
            }
            else
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHigh(ReadOnlySpan<byte> escape) => Unit(escape) is { } unit && char.IsHighSurrogate(unit);

    private static bool IsLow(ReadOnlySpan<byte> escape) => Unit(escape) is { } unit && char.IsLowSurrogate(unit);

    private static char? Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= EscapeLength && escape.StartsWith("\\u"u8)
            ? (char)ushort.Parse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;
}
