using System.Text;

namespace Vetting.Import.TrainingReports.Audits;

/// <summary>A table as Markdown has it; a column of nothing but numbers is set to the right.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var text = new StringBuilder();
        Append(header);
        Append([.. header.Select((_, column) => all.TrueForAll(row => IsNumber(row[column])) ? "--:" : "---")]);
        foreach (var row in all)
        {
            Append(row);
        }

        return text.ToString();

        void Append(IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");
    }

    private static bool IsNumber(string cell) => cell.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or '(' or ')' or '%' or ' ' or '–');

    private static string Cell(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
