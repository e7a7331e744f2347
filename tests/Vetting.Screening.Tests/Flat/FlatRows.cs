using System.Text.Json;

namespace Vetting.Screening.Tests.Flat;

/// <summary>Writes packages of JSON in the flat form, so that a test can read the same ones in every form.</summary>
internal static class FlatRows
{
    /// <summary>The names of the columns, and one row for each recipient.</summary>
    public static (string[] Columns, List<string?[]> Rows) Of(IEnumerable<string> packages)
    {
        var rows = packages.SelectMany(Rows).ToList();
        string[] columns = [.. rows.SelectMany(row => row.Keys).Distinct().Order(StringComparer.Ordinal)];
        return (columns, rows.ConvertAll(row => Array.ConvertAll(columns, column => row.GetValueOrDefault(column))));
    }

    public static string Csv(IEnumerable<string> packages)
    {
        var (columns, rows) = Of(packages);
        return string.Join('\n', rows.Select(row => string.Join(',', row.Select(Quoted))).Prepend(string.Join(',', columns))) + "\n";
    }

    private static IEnumerable<Dictionary<string, string?>> Rows(string json)
    {
        using var package = JsonDocument.Parse(json);
        var root = package.RootElement;
        foreach (var line in root.GetProperty("lines").EnumerateArray())
        {
            foreach (var recipient in line.GetProperty("recipients").EnumerateArray())
            {
                var row = new Dictionary<string, string?>(StringComparer.Ordinal);
                Add(root, string.Empty, row);
                Add(line, "line.", row);
                Add(recipient, "recipient.", row);
                yield return row;
            }
        }
    }

    private static void Add(JsonElement record, string prefix, Dictionary<string, string?> row)
    {
        foreach (var member in record.EnumerateObject().Where(member => member.Name is not ("lines" or "recipients" or "schema")))
        {
            Add(member.Name, member.Value, prefix, row);
        }
    }

    private static void Add(string name, JsonElement value, string prefix, Dictionary<string, string?> row)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when name == "amount":
                row[$"{prefix}amount"] = value.GetProperty("amount").GetRawText();
                row[$"{prefix}currency"] = value.GetProperty("currency").GetString();
                break;
            case JsonValueKind.Object:
                Add(value, $"{prefix}{name}.", row);
                break;
            case JsonValueKind.Array when value.GetArrayLength() == 0:
                row[prefix + name] = "none";
                break;
            case JsonValueKind.Array when value[0].ValueKind == JsonValueKind.Object:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Add(item, $"{prefix}{name}.{index + 1}.", row);
                }

                break;
            case JsonValueKind.Array:
                row[prefix + name] = string.Join(" | ", value.EnumerateArray().Select(item => item.GetString()));
                break;
            case JsonValueKind.String:
                row[prefix + name] = value.GetString();
                break;
            default:
                row[prefix + name] = value.GetRawText();
                break;
        }
    }

    private static string Quoted(string? cell) =>
        cell?.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell ?? string.Empty;
}
