using System.Text.Json;
using Parquet;

namespace Vetting.Screening.Tests.Outputs;

/// <summary>Findings say the same in every format.</summary>
public sealed class FormatsTests
{
    private static readonly string[] Input = [.. Made.Lines.Take(30), "{\"schema\":\"vetting/package/1\",\"id\":\"=1+1\",\"country\":\"MX\",\"lines\":[]}"];

    [Fact]
    public async Task The_three_formats_hold_the_same_rows()
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", string.Join('\n', Input));
        Screened.Run(Screened.Job(folder, "packages.ndjson", "f.ndjson"));
        Screened.Run(Screened.Job(folder, "packages.ndjson", "f.csv"));
        Screened.Run(Screened.Job(folder, "packages.ndjson", "f.parquet"));
        var lines = (await File.ReadAllLinesAsync(folder.At("f.ndjson"), TestContext.Current.CancellationToken)).SelectMany(Rows).ToList();
        var table = await File.ReadAllLinesAsync(folder.At("f.csv"), TestContext.Current.CancellationToken);

        Assert.Equal(lines.Count, table.Length - 1);
        Assert.Equal(lines, await ParquetRows(folder.At("f.parquet")));
        Assert.All(lines.Zip(table.Skip(1)), its => Assert.StartsWith($"{its.First.Package},", its.Second[(its.Second.IndexOf(',', its.Second.IndexOf(',') + 1) + 1)..].Replace("\"'=1+1\"", "=1+1", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_begins_with_the_names_of_its_columns_and_has_every_package()
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", string.Join('\n', Input));
        Screened.Run(Screened.Job(folder, "packages.ndjson", "f.csv"));
        var table = File.ReadAllLines(folder.At("f.csv"));

        Assert.Equal("file,line,package,package_disposition,rule,version,subject,subject_name,unit,outcome,severity,disposition,why,currency,low,high", table[0]);
        Assert.Equal(Enumerable.Range(1, 31), table.Skip(1).Select(row => int.Parse(row.Split(',')[1], System.Globalization.CultureInfo.InvariantCulture)).Distinct());
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_guarded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", Input[^1]);
        Screened.Run(Screened.Job(folder, "packages.ndjson", "f.csv"));

        Assert.Contains(",\"'=1+1\",error,", File.ReadAllText(folder.At("f.csv")), StringComparison.Ordinal);
    }

    private static IEnumerable<(long Line, string Package, string? Rule, string? Why, decimal? High)> Rows(string json)
    {
        using var package = JsonDocument.Parse(json);
        var root = package.RootElement;
        var (line, id) = (root.GetProperty("line").GetInt64(), root.GetProperty("package").GetString()!);
        var findings = root.GetProperty("findings");
        return findings.GetArrayLength() == 0
            ? [(line, id, null, null, null)]
            : [.. findings.EnumerateArray().Select(finding => (
                line, id, finding.GetProperty("rule").GetString(), finding.GetProperty("why").GetString(),
                finding.GetProperty("exposure").EnumerateArray().Select(its => (decimal?)its.GetProperty("high").GetDecimal()).SingleOrDefault()))];
    }

    private static async Task<List<(long, string, string?, string?, decimal?)>> ParquetRows(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path, cancellationToken: TestContext.Current.CancellationToken);
        using var group = reader.OpenRowGroupReader(0);
        var count = (int)group.RowCount;
        var fields = reader.Schema.GetDataFields().ToDictionary(field => field.Name);
        var (lines, packages, rules, why, high) = (new long[count], new string?[count], new string?[count], new string?[count], new decimal?[count]);
        await group.ReadAsync(fields["line"], lines.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        await group.ReadAsync(fields["package"], packages.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        await group.ReadAsync(fields["rule"], rules.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        await group.ReadAsync(fields["why"], why.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        await group.ReadAsync(fields["high"], high.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
        return [.. Enumerable.Range(0, count).Select(i => (lines[i], packages[i]!, rules[i], why[i], high[i]))];
    }
}
