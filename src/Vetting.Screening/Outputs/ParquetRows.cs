using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace Vetting.Screening.Outputs;

/// <summary>Rows on their way into a row group, column by column.</summary>
internal sealed class ParquetRows(DataField[] fields)
{
    private readonly List<long> _lines = [];
    private readonly List<decimal?> _low = [];
    private readonly List<decimal?> _high = [];
    private readonly Dictionary<string, List<string?>> _texts = fields.Where(field => Inputs.ParquetCells.IsText(field))
        .ToDictionary(field => field.Name, _ => new List<string?>(), StringComparer.Ordinal);

    public int Count => _lines.Count;

    public void Add(JsonElement package)
    {
        var findings = package.GetProperty("findings");
        if (findings.GetArrayLength() == 0)
        {
            Add(package, default);
        }

        foreach (var finding in findings.EnumerateArray())
        {
            Add(package, finding);
        }
    }

    public async Task WriteGroupAsync(ParquetWriter writer)
    {
        using var group = writer.CreateRowGroup();
        foreach (var field in fields)
        {
            await (field.Name switch
            {
                "line" => group.WriteAsync<long>(field, _lines.ToArray().AsMemory()),
                "low" => group.WriteAsync<decimal>(field, _low.ToArray().AsMemory()),
                "high" => group.WriteAsync<decimal>(field, _high.ToArray().AsMemory()),
                _ => group.WriteAsync(field, _texts[field.Name]!),
            });
        }

        group.CompleteValidate();
        _lines.Clear();
        _low.Clear();
        _high.Clear();
        foreach (var column in _texts.Values)
        {
            column.Clear();
        }
    }

    private void Add(JsonElement package, JsonElement finding)
    {
        _lines.Add(package.GetProperty("line").GetInt64());
        _texts["file"].Add(Text(package, "file"));
        _texts["package"].Add(Text(package, "package"));
        _texts["package_disposition"].Add(Text(package, "disposition"));
        foreach (var (column, member) in ((string, string)[])[
            ("rule", "rule"), ("version", "version"), ("subject", "subject"), ("subject_name", "subjectName"), ("unit", "unit"),
            ("outcome", "outcome"), ("severity", "severity"), ("disposition", "disposition"), ("why", "why")])
        {
            _texts[column].Add(Text(finding, member));
        }

        var exposure = finding.ValueKind == JsonValueKind.Object ? finding.GetProperty("exposure") : default;
        var count = exposure.ValueKind == JsonValueKind.Array ? exposure.GetArrayLength() : 0;
        _texts["currency"].Add(count switch { 0 => null, 1 => Text(exposure[0], "currency"), _ => "several" });
        _low.Add(count == 1 ? exposure[0].GetProperty("low").GetDecimal() : null);
        _high.Add(count == 1 ? exposure[0].GetProperty("high").GetDecimal() : null);
    }

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var text) ? text.GetString() : null;
}
