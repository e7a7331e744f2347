namespace Vetting.Rules.Parsing;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The closest name, or <see langword="null"/> where none is close. Ties go to the first in ordinal order.</summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        // A third of the letters may differ: enough for a slip, too little to turn one fact into another.
        var allowed = Math.Max(1, written.Length / 3);
        return names.Order(StringComparer.Ordinal)
            .Where(name => Math.Abs(name.Length - written.Length) <= allowed)
            .OrderBy(name => Distance(written, name))
            .FirstOrDefault(name => Distance(written, name) <= allowed);
    }

    /// <summary>How many letters have to be typed, deleted, replaced or swapped with their neighbour; case counts for nothing.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1][];
        for (var i = 0; i <= from.Length; i++)
        {
            rows[i] = new int[to.Length + 1];
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i][j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1,
                    rows[i - 1][j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }

        return rows[from.Length][to.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
