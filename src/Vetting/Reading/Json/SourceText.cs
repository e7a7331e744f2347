namespace Vetting.Reading.Json;

/// <summary>The text of one document, which turns an offset into a line and a column.</summary>
internal sealed class SourceText(string file, string text, int firstLine = 1)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStartsOf(text));

    public string File { get; } = file;

    public string Text { get; } = text;

    public Place At(int offset, string pointer)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(File, firstLine + line, offset - starts[line] + 1, pointer);
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
