using System.Collections.Immutable;
using System.Globalization;

namespace Vetting.Import.TrainingReports;

/// <summary>The rows of one fiscal year and account against what the report prints of them.</summary>
/// <param name="FiscalYear">The fiscal year of the money.</param>
/// <param name="Account">The account.</param>
/// <param name="Rows">How many rows became lines.</param>
/// <param name="Trainees">Their trainees, as far as they are known.</param>
/// <param name="Cost">Their cost in US dollars, as far as it is known.</param>
/// <param name="Unknown">How many rows lack the one or the other.</param>
/// <param name="Printed">What the report prints, where it prints any.</param>
internal sealed record Reconciled(int FiscalYear, string Account, int Rows, int Trainees, decimal Cost, int Unknown, PrintedTotals? Printed)
{
    public bool? Agrees => Printed is null ? null : Printed.Trainees == Trainees && Printed.Cost == Cost;

    public static ImmutableArray<Reconciled> Of(ImportResult result, ImmutableArray<PrintedTotals> printed)
    {
        var lines = result.Packages.SelectMany(package => package.Content.Lines).ToDictionary(line => line.Id, StringComparer.Ordinal);
        var rows = result.Rows.Where(row => row.Package is not null)
            .Select(row => (Year: row.FiscalYear!.Value, Account: row.Account?.Name ?? row.Row.Programme, Line: lines[string.Create(CultureInfo.InvariantCulture, $"row-{row.Row.Number}")]))
            .GroupBy(row => (row.Year, row.Account))
            .ToDictionary(same => same.Key, same => same.Select(row => row.Line).ToList());
        var totals = printed.GroupBy(total => (total.FiscalYear, total.Account)).ToDictionary(same => same.Key, same => same.Aggregate((one, other) => one with { Trainees = one.Trainees + other.Trainees, Cost = one.Cost + other.Cost }));
        return
        [
            .. rows.Keys.Union(totals.Keys).OrderBy(key => key.Item1).ThenBy(key => key.Item2, StringComparer.Ordinal)
                .Select(key => (key, own: rows.GetValueOrDefault(key, [])))
                .Select(its => new Reconciled(
                    its.key.Item1,
                    its.key.Item2,
                    its.own.Count,
                    its.own.Sum(line => line.Events!.Value[0].Participants ?? 0),
                    its.own.Sum(line => line.Amount?.Amount ?? 0),
                    its.own.Count(line => line.Amount is null || line.Events!.Value[0].Participants is null),
                    totals.GetValueOrDefault(its.key))),
        ];
    }
}
