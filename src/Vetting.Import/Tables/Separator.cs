namespace Vetting.Import.Tables;

/// <summary>The sign between the cells of a table: a comma, a semicolon where commas are decimal, or a tab.</summary>
internal static class Separator
{
    private const string Directive = "sep=";

    /// <summary>The sign, and the text after the line by which some spreadsheet programs announce it.</summary>
    public static (char Sign, string Text) Of(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = (end < 0 ? text : text[..end]).TrimEnd('\r');
        if (first.Length == Directive.Length + 1 && first.StartsWith(Directive, StringComparison.OrdinalIgnoreCase))
        {
            // The line is kept as an empty one, so that rows are counted as the program counts them.
            return (first[^1], end < 0 ? string.Empty : text[end..]);
        }

        return (MostUsed(text), text);
    }

    /// <summary>The sign that the first row with anything in it uses most outside of quotes; a comma where it uses none.</summary>
    private static char MostUsed(string text)
    {
        var (commas, semicolons, tabs, isQuoted) = (0, 0, 0, false);
        foreach (var letter in text.AsSpan().TrimStart("\r\n"))
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == '\n' && !isQuoted)
            {
                break;
            }
            else if (!isQuoted)
            {
                commas += letter == ',' ? 1 : 0;
                semicolons += letter == ';' ? 1 : 0;
                tabs += letter == '\t' ? 1 : 0;
            }
        }

        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
