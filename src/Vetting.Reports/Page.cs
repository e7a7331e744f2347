using System.Text;

namespace Vetting.Reports;

/// <summary>Lays text out: labels to the left, wrapped words to the right, at most 100 columns.</summary>
internal sealed class Page
{
    private const int Width = 100;
    private const int Labels = 20;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Whether this is the first time that this is said on the page: what was said once is only named again.</summary>
    public bool IsNew(string text) => _said.Add(text);

    public void Blank() => _text.Append('\n');

    public void Line(string text) => _text.Append(OneLine(text)).Append('\n');

    public void Row(string first, string second, string third) => Line($"{first,-14}{second,-26} {third}");

    public void Paragraph(string label, string text, bool deeper = false)
    {
        var indent = deeper ? 4 : 2;
        var margin = indent + Labels;
        var column = margin;
        _text.Append(' ', indent).Append(label.PadRight(Labels));
        foreach (var word in OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > margin && column + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', margin);
                column = margin;
            }

            if (column > margin)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    /// <summary>Text of an input may hold anything; a control character in it must not move the reader's cursor.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).TrimEnd();
}
