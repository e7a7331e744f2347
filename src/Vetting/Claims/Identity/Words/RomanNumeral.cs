namespace Vetting.Claims.Identity.Words;

/// <summary>Roman numerals as units carry them: up to 89, and written as they should be. MX and MC are no numbers.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <param name="word">In small letters.</param>
    public static int? Of(string word)
    {
        if (word.Length is 0 or > 8 || word == "l" || word.Any(letter => letter is not ('i' or 'v' or 'x' or 'l')))
        {
            return null;
        }

        for (var value = 1; value < 90; value++)
        {
            if (Tens[value / 10] + Units[value % 10] == word)
            {
                return value;
            }
        }

        return null;
    }
}
