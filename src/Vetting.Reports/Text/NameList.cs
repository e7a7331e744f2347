using System.Collections.Immutable;
using Vetting.Reports.Escaping;

namespace Vetting.Reports.Text;

/// <summary>Names in a row: as many as there is room for, each whole, and how many more there are.</summary>
internal static class NameList
{
    private const int LongestName = 160;

    /// <param name="names">The names; those that are alike are told once.</param>
    /// <param name="most">How many characters they may take together; the first is told in any case.</param>
    public static string Of(IEnumerable<string> names, int most)
    {
        ImmutableArray<string> all = [.. names.Select(name => PlainText.Short(name, LongestName)).Distinct(StringComparer.Ordinal)];
        var (shown, length) = (0, 0);
        foreach (var name in all)
        {
            length += name.Length + 2;
            if (shown > 0 && length > most)
            {
                break;
            }

            shown++;
        }

        return $"{string.Join("; ", all.Take(shown))}{(shown < all.Length ? $" and {Words.Count(all.Length - shown)} more" : string.Empty)}";
    }
}
