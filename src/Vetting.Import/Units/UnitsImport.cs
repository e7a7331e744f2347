using Vetting.Claims;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Units;

/// <summary>
/// Turns excerpts of WhoWasInCommand.com, units and incidents as tables, into a registry. A date there says on which day a
/// source first or last cited something, so it bounds a relation from within and not from without.
/// </summary>
internal static class UnitsImport
{
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem.</exception>
    public static Imported Read(IEnumerable<string> files)
    {
        var problems = new ProblemList("-", ReadingLimits.Default.MaxProblems);
        var tables = files.Select(file => TableReader.ReadFile(file, problems)).OfType<Table>().ToList();
        foreach (var table in tables.Where(table => !UnitRows.Fit(table) && !IncidentRows.Fit(table)))
        {
            problems.Add(
                table.At(table.Header.Number, 0),
                "neither a table of units nor one of incidents",
                $"the columns {Quoted.List(UnitRows.Needed)}, or {Quoted.List(IncidentRows.Needed)}");
        }

        return problems.IsEmpty ? Of(tables) : throw new UnusableInputException(problems.InOrder());
    }

    private static Imported Of(List<Table> tables)
    {
        var units = new UnitRows(tables.Where(UnitRows.Fit));
        var incidents = new IncidentRows(tables.Where(table => !UnitRows.Fit(table)), units.Units);
        var content = new RegistryContent
        {
            Schema = RegistryContent.SchemaName,
            Title = "Units and incidents from excerpts of WhoWasInCommand.com",
            Sources = [UnitRows.Source, .. incidents.Sources],
            Units = units.Units,
            Relations = units.Relations,
            Incidents = incidents.Incidents,
        };
        return new Imported(
            content,
            tables.Sum(table => table.Rows.Length),
            units.Taken + incidents.Taken,
            [.. units.SetAside.Concat(incidents.SetAside).OrderBy(its => its.At.File, StringComparer.Ordinal).ThenBy(its => its.At.Line).ThenBy(its => its.At.Column)],
            [.. units.Notes, .. incidents.Notes]);
    }
}
