using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Vetting.Reading.Json;

namespace Vetting.Reading.Bulk;

/// <summary>One document on its way through the bulk reader.</summary>
internal ref struct BulkInput
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadingLimits _limits;
    private readonly string _file;
    private readonly bool _isOnePlainLine;

    private int _line;
    private int _column = 1;
    private int _at;
    private int _tokens;

    /// <param name="utf8">The document, without a byte-order mark.</param>
    /// <param name="file">The name that places carry.</param>
    /// <param name="firstLine">The line of the file that the document begins on.</param>
    /// <param name="limits">How much is read before the document is left to the careful reader.</param>
    /// <param name="words">The texts seen before.</param>
    /// <param name="checks">Takes the records that have demands beyond their members.</param>
    public BulkInput(ReadOnlySpan<byte> utf8, string file, int firstLine, ReadingLimits limits, WordCache words, List<IChecked> checks)
    {
        _utf8 = utf8;
        _file = file;
        _line = firstLine;
        _limits = limits;
        Words = words;
        Checks = checks;
        var isAscii = Ascii.IsValid(utf8);
        IsText = isAscii || Utf8.IsValid(utf8);
        _isOnePlainLine = isAscii && !utf8.Contains((byte)'\n');
        Json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
    }

    /// <summary>The current token. A field, because a copy of a reader reads by itself.</summary>
    public Utf8JsonReader Json;

    public WordCache Words { get; }

    public List<IChecked> Checks { get; }

    /// <summary>Whether the document is UTF-8 throughout.</summary>
    public bool IsText { get; }

    /// <summary>The record around the current value, its name there, and its position where it is one of a list.</summary>
    public (JsonPath? Parent, string? Name, int Index) Path;

    /// <summary>Goes to the next token; <see langword="false"/> at the end, and where there are more than a document may have.</summary>
    public bool Next() => Json.Read() && ++_tokens <= _limits.MaxTokens;

    /// <summary>Whether the document is at its end, and had no more tokens than it may have.</summary>
    public bool IsAtEnd() => !Json.Read() && _tokens <= _limits.MaxTokens;

    /// <summary>Whether the current text may be read as it stands: not too long, and no half character among its escapes.</summary>
    public readonly bool IsSoundText() =>
        Json.TokenType == JsonTokenType.String && Json.ValueSpan.Length <= _limits.MaxTextBytes
        && (!Json.ValueIsEscaped || Surrogates.LoneHalf(Json.ValueSpan) < 0);

    /// <summary>Where the current token stands. Asked for in the order of the document, so that every byte is counted once.</summary>
    public Place Place(JsonPath? path)
    {
        var start = (int)Json.TokenStartIndex;
        if (_isOnePlainLine)
        {
            return new Place(_file, _line, start + 1, path);
        }

        var passed = _utf8[_at..start];
        var lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            (_line, _column) = (_line + lines, 1);
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _at = start;
        return new Place(_file, _line, _column, path);
    }
}
