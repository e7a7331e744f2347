using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vetting.Import.Tables;

namespace Vetting.Import.TrainingReports;

/// <summary>What an import says of itself: rows in and out, what the reports print against what was read, what is unmapped.</summary>
internal static class ImportSummary
{
    /// <summary>For people, as text.</summary>
    public static string Write(ImportResult result, ImmutableArray<Reconciled> reconciled)
    {
        var text = new StringBuilder();
        Line($"{result.Table.Rows.Length} rows = {result.Lines} lines in {result.Packages.Length} packages + {result.SetAside} set aside");
        foreach (var reason in result.Rows.Where(row => row.SetAside is not null).GroupBy(row => row.SetAside!, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            Line($"  set aside {reason.Count()}: {reason.Key}");
        }

        foreach (var unmapped in result.Packages.Where(package => package.Channel.StartsWith(TrainingImport.Unmapped, StringComparison.Ordinal)).GroupBy(package => package.Channel, StringComparer.Ordinal))
        {
            var lines = unmapped.SelectMany(package => package.Content.Lines).ToList();
            Line($"  {unmapped.Key}: {lines.Count} lines, USD {lines.Sum(line => line.Amount?.Amount ?? 0):#,0}; {Why(result, unmapped.First().Content.Id)}");
        }

        Line($"  rows with something broken: {result.Rows.Count(row => row.Notices.Length > 0)}");
        text.Append('\n');
        Line($"{"year",-6}{"account",-26}{"rows",6}{"trainees",10}{"printed",10}{"USD",14}{"printed",14}  ");
        foreach (var its in reconciled)
        {
            Line($"{its.FiscalYear,-6}{its.Account,-26}{its.Rows,6}{its.Trainees,10:#,0}{its.Printed?.Trainees,10:#,0}{its.Cost,14:#,0}{its.Printed?.Cost,14:#,0}  {Verdict(its)}");
        }

        text.Append('\n');
        foreach (var year in reconciled.GroupBy(its => its.FiscalYear))
        {
            var printed = year.Any(its => its.Printed is not null);
            Line($"{year.Key,-6}{"all",-26}{year.Sum(its => its.Rows),6}{year.Sum(its => its.Trainees),10:#,0}{(printed ? year.Sum(its => its.Printed?.Trainees ?? 0) : null),10:#,0}{year.Sum(its => its.Cost),14:#,0}{(printed ? year.Sum(its => its.Printed?.Cost ?? 0) : null),14:#,0}  {(printed ? $"{year.Count(its => its.Agrees == true)} accounts agree, {year.Count(its => its.Agrees == false)} do not, {year.Count(its => its.Agrees is null)} are not printed" : "nothing printed to compare with")}");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    /// <summary>What became of every row, as a table.</summary>
    public static string Rows(ImportResult result) => TableWriter.Write(
        [
            ["row", "report", "program", "fiscal_year", "account", "package", "line", "set_aside", "notices"],
            .. result.Rows.Select(row => (IEnumerable<string>)
            [
                Number(row.Row.Number), row.Row.Report, row.Row.Programme, row.FiscalYear is { } year ? Number(year) : string.Empty, row.Account?.Name ?? string.Empty,
                row.Package ?? string.Empty, row.Package is null ? string.Empty : $"row-{Number(row.Row.Number)}", row.SetAside ?? string.Empty, string.Join("; ", row.Notices),
            ]),
        ]);

    private static string Why(ImportResult result, string package) => result.Rows.First(row => row.Package == package).Account?.Why ?? "no account is known by this label";

    private static string Verdict(Reconciled its) => (its.Agrees, its.Unknown) switch
    {
        (true, 0) => "agrees",
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"agrees; {its.Unknown} rows lack a number"),
        (false, 0) => "DIFFERS",
        (false, _) => string.Create(CultureInfo.InvariantCulture, $"DIFFERS; {its.Unknown} rows lack a number"),
        (_, 0) => string.Empty,
        _ => string.Create(CultureInfo.InvariantCulture, $"{its.Unknown} rows lack a number"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
