using System.Text;

namespace Vetting.Import.Forms;

/// <summary>Several texts in one cell, with <c>|</c> between them; a backslash takes the next sign for itself.</summary>
internal static class CellList
{
    /// <summary>How a cell says that there are none, which is not the same as saying nothing.</summary>
    public const string None = "none";

    private const char Sign = '|';
    private const char Escape = '\\';

    public static IEnumerable<string> Split(string cell)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == Sign)
            {
                yield return text.ToString().Trim();
                text.Clear();
            }
            else
            {
                i += cell[i] == Escape && i + 1 < cell.Length ? 1 : 0;
                text.Append(cell[i]);
            }
        }

        yield return text.ToString().Trim();
    }

    public static string Join(IReadOnlyList<string> texts) => texts switch
    {
        [] => None,
        [None] => Escape + None,
        _ => string.Join($" {Sign} ", texts.Select(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal))),
    };
}
