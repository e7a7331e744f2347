using Vetting.Claims;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>
/// Turns Security Force Monitor's sheets of claims and of citations, by the attributes of its Research Handbook, into a registry.
/// Names of persons are left where they are: a posting keeps the reference and nothing else.
/// </summary>
internal static class SfmImport
{
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem.</exception>
    public static Imported Read(IEnumerable<string> files)
    {
        var problems = new ProblemList("-", ReadingLimits.Default.MaxProblems);
        var sheets = new List<SfmSheet>();
        foreach (var table in files.Select(file => TableReader.ReadFile(file, problems)).OfType<Table>())
        {
            var sheet = new SfmSheet(table);
            if (!sheet.Has(Attributes.ClaimType) && !sheet.Has(Attributes.Citation) && !sheet.Has(Attributes.Source) && !sheet.Has(Attributes.Publication))
            {
                problems.Add(
                    table.At(table.Header.Number, 0),
                    "neither a sheet of claims nor one of citations, sources or publications",
                    $"a column {Quoted.List([Attributes.ClaimType, Attributes.Citation, Attributes.Source, Attributes.Publication])}");
            }

            sheets.Add(sheet);
        }

        return problems.IsEmpty ? Of(sheets) : throw new UnusableInputException(problems.InOrder());
    }

    private static Imported Of(List<SfmSheet> sheets)
    {
        var evidence = new Evidence();
        var aside = new List<SetAside>();
        var rowsOfEvidence = 0;
        foreach (var (sheet, row) in sheets.Where(sheet => !sheet.Has(Attributes.ClaimType)).SelectMany(sheet => sheet.Rows.Select(row => (sheet, row))))
        {
            if (evidence.Take(sheet, row))
            {
                rowsOfEvidence++;
            }
            else
            {
                aside.Add(new SetAside(sheet.At(row), "the row has no id of a citation, source or publication", IsWholeRow: true));
            }
        }

        var rows = sheets.Where(sheet => sheet.Has(Attributes.ClaimType)).SelectMany(sheet => sheet.Rows.Select(row => new ClaimRow(sheet, row)))
            .ToLookup(row => row.Type, StringComparer.OrdinalIgnoreCase);
        var units = new UnitClaims(rows["unit"], evidence);
        var relations = new RelationClaims(rows["relation"], units, evidence);
        var postings = new PostingClaims(rows["posting"], units, evidence);
        var incidents = new IncidentClaims(rows["incident"], units, [.. rows["person"].Select(row => row.Entity)], evidence);
        aside.AddRange(rows.Where(type => type.Key.ToUpperInvariant() is not ("UNIT" or "RELATION" or "POSTING" or "INCIDENT"))
            .SelectMany(type => type.Select(row => new SetAside(row.At(Attributes.ClaimType), Elsewhere(row.Type), IsWholeRow: true))));
        ClaimSheet[] all = [units, relations, postings, incidents];
        aside.AddRange(all.SelectMany(sheet => sheet.SetAside));
        var content = new RegistryContent
        {
            Schema = RegistryContent.SchemaName,
            Title = "Claims of Security Force Monitor",
            Sources = evidence.Cited,
            Units = units.Units,
            Relations = relations.Relations,
            Postings = postings.Postings,
            Incidents = incidents.Incidents,
        };
        return new Imported(
            content,
            sheets.Sum(sheet => sheet.Rows.Length),
            rowsOfEvidence + all.Sum(sheet => sheet.Taken),
            [.. aside.OrderBy(its => its.At.File, StringComparer.Ordinal).ThenBy(its => its.At.Line).ThenBy(its => its.At.Column)],
            [.. all.SelectMany(sheet => sheet.Notes), .. Notes(evidence)]);
    }

    private static string Elsewhere(string type) => type.ToUpperInvariant() switch
    {
        "PERSON" => "a registry keeps no records of persons, whose postings name them by reference",
        "POSITIONING" or "LOCATION" => "a registry keeps no bases and areas of operation",
        "" => "the row does not say what type of claim it is",
        _ => $"claims of the type {Quoted.Text(type)} have no place in a registry",
    };

    private static IEnumerable<string> Notes(Evidence evidence) =>
    [
        .. evidence.Missing == 0 ? [] : new[]
        {
            FormattableString.Invariant($"{evidence.Missing} citations are in none of the sheets: ")
                + "their claims cite them by id, and their day of publication is not known",
        },
        "the handbook says both that the first unit of a `child-of` relation is the parent and that it is the child; the second, which it says three times, is followed",
        "a claim that is not `accepted` is taken as disputed: it is listed, and settles nothing",
    ];
}
