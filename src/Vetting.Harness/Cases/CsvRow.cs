namespace Vetting.Harness.Cases;

/// <summary>Writes a row of CSV as RFC 4180 has it.</summary>
internal static class CsvRow
{
    public static string Of(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") || text != text.Trim() ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
