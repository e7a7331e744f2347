using System.Globalization;
using System.Text;

namespace Vetting.Reports.Text;

/// <summary>Lays text out: a lead to the left, wrapped words to the right, at most 100 columns.</summary>
internal sealed class Page(bool inColour)
{
    private const int Width = 100;
    private const int Margin = 17;

    private readonly StringBuilder _text = new();

    public void Blank() => _text.Append('\n');

    public void Line(string text) => Hang(string.Empty, 0, text);

    /// <summary>A heading, and what every section has to say again, such as who assessed.</summary>
    public void Section(string title, string? remark = null)
    {
        Blank();
        Hang(title, 0, remark ?? string.Empty, Tint.Strong);
    }

    /// <summary>A label in its column and words in theirs.</summary>
    public void Row(string label, string text) => Hang("  " + label, Margin, text);

    /// <summary>Words below those of a row, further in.</summary>
    public void Under(string text, int further = 0) => Hang(string.Empty, Margin + further, text);

    /// <summary>A bullet below the words of a row.</summary>
    public void Bullet(string text) => Hang(new string(' ', Margin + 2) + "-", Margin + 4, text);

    /// <summary>Writes a lead, and from a margin on the words, wrapped; a lead that is too long pushes only the first line.</summary>
    public void Hang(string lead, int margin, string text, Tint tint = Tint.Plain)
    {
        lead = Printable(lead);
        var line = lead.Length == 0 ? new string(' ', margin) : Words(lead, text, margin);
        var column = line.Length;
        var isFirst = true;
        _text.Append(Coloured(line, lead, tint));
        foreach (var word in Printable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, Width - margin)))
        {
            if (!isFirst && column + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', margin);
                column = margin;
            }
            else if (!isFirst)
            {
                _text.Append(' ');
                column++;
            }
            else if (column + word.Length > Width && column > margin)
            {
                _text.Append('\n').Append(' ', margin);
                column = margin;
            }

            _text.Append(word);
            column += word.Length;
            isFirst = false;
        }

        _text.Append('\n');
    }

    public override string ToString() => TrimLines(_text.ToString());

    private static string Words(string lead, string text, int margin) =>
        text.Length == 0 ? lead : lead.Length < margin ? lead.PadRight(margin) : lead + "  ";

    private static IEnumerable<string> Pieces(string word, int room) => word.Chunk(room).Select(piece => new string(piece));

    /// <summary>Text of an input may hold anything; what moves the reader's cursor or turns the words around becomes a space.</summary>
    private static string Printable(string text) => string.Concat(text.Select(letter => char.GetUnicodeCategory(letter) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            ? ' '
            : letter)).TrimEnd();

    private static string TrimLines(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));

    private string Coloured(string line, string lead, Tint tint) => (inColour, tint) switch
    {
        (false, _) or (_, Tint.Plain) => line,
        _ => $"\u001b[{Code(tint)}m{lead}\u001b[0m{line[lead.Length..]}",
    };

    private static string Code(Tint tint) => tint switch
    {
        Tint.Good => "32",
        Tint.Waiting => "33",
        Tint.Bad => "31",
        _ => "1",
    };
}
