using Vetting.Claims.Review;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Vocabulary;

/// <summary>A list of words with what each means to an importer: a table beside the code, for anybody to extend.</summary>
internal sealed class WordList
{
    private readonly Table _table;
    private readonly Dictionary<string, Row> _rows;

    private WordList(Table table)
    {
        _table = table;
        _rows = table.Rows.ToDictionary(row => FoldedName.Of(row[0]), StringComparer.Ordinal);
    }

    public static WordList Classifications { get; } = Of("classifications.csv");

    public static WordList Violations { get; } = Of("violations.csv");

    public static WordList Levels { get; } = Of("levels.csv");

    /// <summary>The words in the order of the list.</summary>
    public IEnumerable<string> Words => _table.Rows.Select(row => row[0]);

    /// <summary>What the list says of a word, whatever its case and accents; <see langword="null"/> where it does not know it.</summary>
    public Row? Find(string word) => _rows.GetValueOrDefault(FoldedName.Of(word));

    /// <summary>A cell of a row; empty where the list says nothing there.</summary>
    public string Cell(Row row, string column) => row[_table.Column(column)];

    private static WordList Of(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not part of the library");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var problems = new ProblemList(name, 1);
        return new WordList(TableReader.Read(copy.ToArray(), name, problems) ?? throw new UnusableInputException(problems.InOrder()));
    }
}
