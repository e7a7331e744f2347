namespace Vetting.Reports.Escaping;

/// <summary>Text as a message of SARIF: braces are placeholders there (section 3.11.5 of the standard), and brackets before a bracket are links (3.11.6).</summary>
internal static class SarifText
{
    public static string Of(string text)
    {
        var lines = PlainText.InLines(text);
        if (lines.Contains("](", StringComparison.Ordinal))
        {
            lines = lines.Replace("\\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
        }

        return lines.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
    }
}
