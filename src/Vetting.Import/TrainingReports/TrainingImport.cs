using System.Collections.Immutable;
using System.Globalization;
using Vetting.Packages;

namespace Vetting.Import.TrainingReports;

/// <summary>From a table of training activities to packages: one for each country, fiscal year and channel.</summary>
internal sealed class TrainingImport
{
    /// <summary>How a channel is called that nothing tells.</summary>
    public const string Unmapped = "unmapped";

    private readonly TrainingTable _table;
    private readonly AccountTable _accounts;
    private readonly string? _country;
    private readonly bool _isMadeUp;

    private TrainingImport(TrainingTable table, AccountTable accounts, string? country, bool isMadeUp) =>
        (_table, _accounts, _country, _isMadeUp) = (table, accounts, country, isMadeUp);

    /// <param name="table">The rows.</param>
    /// <param name="accounts">What programmes are called, and their channels.</param>
    /// <param name="country">The country of rows that state none, as ISO 3166-1 alpha-2 writes it.</param>
    /// <param name="isMadeUp">Whether the rows are made up to test or teach.</param>
    public static ImportResult Run(TrainingTable table, AccountTable accounts, string? country, bool isMadeUp = false) =>
        new TrainingImport(table, accounts, country, isMadeUp).Run();

    private ImportResult Run()
    {
        var read = _table.Rows.Select(Placed).ToList();

        // A report tells the year that is over and the year that it plans; the next report tells the planned year again.
        var latest = read.Where(row => row.SetAside is null)
            .GroupBy(row => (row.Country, row.FiscalYear, row.Channel))
            .ToDictionary(same => same.Key, same => same.Select(row => row.Row.Report).Max(StringComparer.Ordinal)!);
        var lines = new TrainingLine(new RecipientTexts());
        var outcomes = ImmutableArray.CreateBuilder<RowOutcome>(read.Count);
        var packages = new Dictionary<string, (PlacedRow First, List<(TrainingRow Row, AidLine Line)> Lines)>(StringComparer.Ordinal);
        foreach (var row in read)
        {
            var setAside = row.SetAside ?? RepeatedIn(row, latest);
            if (setAside is not null)
            {
                outcomes.Add(new RowOutcome(row.Row, row.Account, row.FiscalYear, Package: null, setAside, []));
                continue;
            }

            var id = IdOf(row);
            var (line, notices) = lines.Of(row.Row, row.Channel, row.FiscalYear!.Value, row.Country!);
            if (!packages.TryGetValue(id, out var package))
            {
                packages[id] = package = (row, []);
            }

            package.Lines.Add((row.Row, line));
            outcomes.Add(new RowOutcome(row.Row, row.Account, row.FiscalYear, id, SetAside: null, [.. row.Notices, .. notices]));
        }

        return new ImportResult(
            _table,
            [.. packages.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Package(pair.Key, pair.Value.First, pair.Value.Lines))],
            outcomes.ToImmutable());
    }

    private static string? RepeatedIn(PlacedRow row, Dictionary<(string?, int?, string), string> latest) =>
        latest[(row.Country, row.FiscalYear, row.Channel)] is var report && report != row.Row.Report
            ? $"the report of {report.Replace('_', '-')} tells this year and channel again"
            : null;

    private PlacedRow Placed(TrainingRow row)
    {
        var account = _accounts.Find(row.Programme);
        var year = AccountTable.FiscalYear(row.Programme);
        var country = CountryNames.CodeOf(row.Country) ?? (row.Country.Length == 0 ? _country : null);
        List<string> notices = [];
        if (account is null)
        {
            notices.Add($"no account is known by `{row.Programme}`; its channel is left unmapped");
        }

        var setAside = _accounts.IsTotal(row.Course) || _accounts.IsTotal(row.Programme) ? "it sums up other rows"
            : year is null ? $"`program` does not say one fiscal year: `{row.Programme}`"
            : country is null ? $"the country is not known: `{row.Country}`"
            : null;
        return new PlacedRow(row, account, account?.Channel ?? Unlisted(row, account), year, country, setAside, [.. notices]);
    }

    /// <summary>What nothing maps keeps its own name, so that it is seen wherever its channel is asked for.</summary>
    private static string Unlisted(TrainingRow row, Account? account) => account?.Name is { } name ? $"{Unmapped}: {name}" : $"{Unmapped}: {row.Programme}";

    private static string IdOf(PlacedRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Country}-{row.FiscalYear}-{Slug(row.Channel)}").ToLowerInvariant();

    private static string Slug(string text) =>
        string.Join('-', new string([.. text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private ImportedPackage Package(string id, PlacedRow first, List<(TrainingRow Row, AidLine Line)> lines) => new(
        first.Channel,
        new PackageContent
        {
            Schema = PackageContent.SchemaName,
            Id = id,
            Title = string.Create(CultureInfo.InvariantCulture, $"training of {first.Country}, fiscal year {first.FiscalYear}, {first.Channel}"),
            Country = first.Country!,
            FiscalYear = first.FiscalYear,
            MadeUp = _isMadeUp ? true : null,
            PreparedBy = $"imported from {Path.GetFileName(_table.File)}, SHA-256 {_table.Sha256}",
            Sources = [.. lines.Select(line => ReportSource.Of(line.Row)).DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal)],
            Lines = [.. lines.Select(line => line.Line)],
        });

    private sealed record PlacedRow(
        TrainingRow Row, Account? Account, string Channel, int? FiscalYear, string? Country, string? SetAside, ImmutableArray<string> Notices);
}
