namespace Vetting.Import.Forms;

/// <summary>
/// An apostrophe in front of a text that a spreadsheet would take for a formula: written so that opening a table runs
/// nothing, and taken off again when it is read.
/// </summary>
internal static class CellGuard
{
    private const string Formula = "=+-@'\t";

    public static string Put(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    public static string TakeOff(string text) => text.Length > 1 && text[0] == '\'' && Formula.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
}
