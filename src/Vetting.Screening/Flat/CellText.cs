using System.Text.Json;
using System.Text.RegularExpressions;
using Vetting.Reading.Shapes;

namespace Vetting.Screening.Flat;

/// <summary>What a cell says, as the JSON that the format's own reader reads and judges.</summary>
internal static partial class CellText
{
    /// <summary>How a cell says that there is none, which is not the same as saying nothing.</summary>
    public const string None = "none";

    private const string Between = "..";
    private const string Formula = "=+-@'\t";

    public static void Write(Utf8JsonWriter json, string cell, Shape shape)
    {
        if (shape is not IListShape { Item: var item })
        {
            WriteValue(json, cell, shape);
            return;
        }

        json.WriteStartArray();
        foreach (var text in cell == None ? [] : cell.Split('|', StringSplitOptions.TrimEntries))
        {
            WriteValue(json, text, item);
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string cell, Shape shape)
    {
        switch (shape)
        {
            case FlagShape when Flag(cell) is { } flag:
                json.WriteBooleanValue(flag);
                break;
            case NumberShape or WholeNumberShape when Number().IsMatch(cell):
                json.WriteRawValue(cell);
                break;
            case DateRangeShape or StatedDateShape when cell.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at:
                json.WriteStartObject();
                WriteEnd(json, "earliest", cell[..at].Trim());
                WriteEnd(json, "latest", cell[(at + Between.Length)..].Trim());
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(WithoutGuard(cell));
                break;
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, string day)
    {
        if (day.Length > 0)
        {
            json.WriteString(name, day);
        }
    }

    private static bool? Flag(string cell) => cell.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => true,
        "FALSE" or "NO" => false,
        _ => null,
    };

    /// <summary>The apostrophe that keeps a spreadsheet from taking a text for a formula is no part of the text.</summary>
    private static string WithoutGuard(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Number();
}
