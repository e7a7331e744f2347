namespace Vetting.Reading;

/// <summary>The nearest right spelling of a wrong word: the "did you mean" of every message.</summary>
internal static class Nearest
{
    // Nobody mistypes a name this long, and the cost of a comparison grows with the square of the length.
    private const int Longest = 64;

    /// <summary>The candidate that needs the fewest edits, if few enough to be a slip; the first of equals.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > Longest)
        {
            return null;
        }

        var fewest = Math.Clamp(word.Length / 3, 1, 3) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            // So many letters have to be added or lost at the least, and a candidate may be as long as a whole file.
            if (Math.Abs(candidate.Length - word.Length) >= fewest)
            {
                continue;
            }

            var edits = Edits(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (edits < fewest)
            {
                (fewest, nearest) = (edits, candidate);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.</summary>
    internal static int Edits(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[to.Length];
    }
}
