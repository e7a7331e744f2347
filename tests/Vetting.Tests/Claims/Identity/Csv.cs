namespace Vetting.Tests.Claims.Identity;

/// <summary>Reads the small CSV files of these tests: quotes, commas and line breaks within quotes, and nothing more.</summary>
internal static class Csv
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path)).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        List<string> row = [];
        var cell = string.Empty;
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when isQuoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell += text[at++];
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    row.Add(cell);
                    cell = string.Empty;
                    break;
                case '\n' when !isQuoted:
                    row.Add(cell);
                    yield return row;
                    (row, cell) = ([], string.Empty);
                    break;
                default:
                    cell += text[at];
                    break;
            }
        }
    }
}
