using System.Collections.Immutable;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>Reads all case tables of a rule set: every case, or every problem of every file.</summary>
internal static class CaseTables
{
    private static readonly CsvTable Table = new(CaseRow.Columns);

    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem of every file.</exception>
    public static ImmutableArray<RuleCase> Read(RuleSet rules, CaseFiles files)
    {
        List<Problem> problems = [];
        var starts = StartingPoints.Read(files.StartingPoints, problems);
        var rows = files.Tables.SelectMany(table => Rows(table, problems).Select(row => (Set: RuleName.SetOf(table.Name), Row: row))).ToImmutableArray();
        var reader = new CaseReader(rules, starts);
        var cases = new RuleCase?[rows.Length];
        var found = new List<Problem>[rows.Length];
        Parallel.For(0, rows.Length, i => cases[i] = reader.Read(rows[i].Row, rows[i].Set, found[i] = []));
        problems.AddRange(found.SelectMany(its => its));
        return problems.Count == 0 ? [.. cases.OfType<RuleCase>()] : throw new UnusableInputException(problems);
    }

    private static ImmutableArray<CaseRow> Rows(RuleInput table, List<Problem> problems)
    {
        ImmutableArray<CaseRow> rows = [.. Table.Read(table, problems).Select(cells => new CaseRow(cells))];
        problems.AddRange(rows.Where(row => row.Id.Text.Length > 0).GroupBy(row => row.Id.Text, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.Id.At(0), $"another case of this set is named {Quoted.Text(again.Id.Text)}", "a name of its own")));
        return rows;
    }
}
