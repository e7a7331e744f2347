using System.Collections.Immutable;
using System.Text;
using Vetting.Claims;
using Vetting.Import.Tables;
using Vetting.Import.Vocabulary;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Import.Units;

/// <summary>The rows of tables of incidents. They name a service and a place, and no unit that did it.</summary>
internal sealed class IncidentRows
{
    private readonly List<Incident> _incidents = [];
    private readonly List<SetAside> _aside = [];
    private readonly List<string> _notes = [];
    private readonly SortedDictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknownWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids;
    private readonly PlaceNames _places;

    public IncidentRows(IEnumerable<Table> tables, ImmutableArray<Unit> units)
    {
        _places = new PlaceNames(units);
        _ids = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                Read(table, row);
            }
        }

        _notes.AddRange(_unknownWords.Select(Violations.LeftOpen));
    }

    public static ImmutableArray<string> Needed { get; } = ["uuid", "startdate", "enddate", "type"];

    public ImmutableArray<Incident> Incidents => [.. _incidents];

    public ImmutableArray<Source> Sources => [.. _sources.Values];

    public ImmutableArray<SetAside> SetAside => [.. _aside];

    public ImmutableArray<string> Notes => [.. _notes];

    public int Taken => _incidents.Count;

    public static bool Fit(Table table) => Needed.All(name => table.Column(name) >= 0);

    private void Read(Table table, Row row)
    {
        string Cell(string name) => row[table.Column(name)];
        var id = Cell("uuid");
        if (id.Length == 0 || !_ids.Add(id))
        {
            var why = id.Length == 0 ? "an incident needs an id" : $"another row has the id {Quoted.Text(id)}";
            _aside.Add(new SetAside(table.At(row.Number, table.Column("uuid")), why, IsWholeRow: true));
            return;
        }

        var types = Cells.Values(Cell("type"));
        var forces = Cells.Values(Cell("perpetratorclassification"));
        var violations = Violations.Of(types);
        var kind = Forces.Of(forces);
        _unknownWords.UnionWith(violations.Open);
        var where = Cell("locationdescription");
        _incidents.Add(new Incident
        {
            Id = id,
            Title = $"{(types.IsEmpty ? "An incident" : types[0])}{(where.Length > 0 ? $", {where}" : string.Empty)}",
            Kinds = violations.Kinds,
            StartedOn = Date(table, row, "startdate"),
            EndedOn = Date(table, row, "enddate"),
            PublishedOn = Date(table, row, "firstallegation"),
            Where = where.Length > 0 ? where : null,
            Country = CountryOf(Cell("divisionid")),
            Service = kind.Branch,
            Allegation = Alleged(types, forces),
            Attributions = _places.UnitAt(where) is { } unit
                ? [new Attribution { Unit = unit.Id, Basis = AttributionBasis.PlaceOnly, By = "the place as the source describes it" }]
                : null,
            Status = ClaimStatus.Asserted,
            Sources = [UnitRows.Source.Id, .. Cells.Values(Cell("source_titles")).Select(SourceOf)],
            Place = table.At(row.Number, 0),
        });
    }

    private DateRange? Date(Table table, Row row, string column)
    {
        var text = row[table.Column(column)];
        if (!RecordDate.TryRead(text, out var date))
        {
            _aside.Add(new SetAside(table.At(row.Number, table.Column(column)), $"{Quoted.Text(text)} is no date; the incident is kept without it", IsWholeRow: false));
        }

        return date;
    }

    private static string? Alleged(ImmutableArray<string> types, ImmutableArray<string> forces) => types.IsEmpty && forces.IsEmpty
        ? null
        : $"alleged: {string.Join("; ", types)}{(forces.IsEmpty ? string.Empty : $"; by: {string.Join(", ", forces)}")}";

    private string SourceOf(string title)
    {
        // The same title is the same source, in whatever order the rows come.
        var id = $"source-{ContentHash.OfBytes(Encoding.UTF8.GetBytes(title))[..12]}";
        _sources.TryAdd(id, new Source { Id = id, Title = title, Verified = false });
        return id;
    }

    /// <summary><c>ocd-division/country:mx</c> is Mexico.</summary>
    private static string? CountryOf(string division) =>
        division.Split("country:") is [_, { Length: >= 2 } rest] && rest[..2].All(char.IsAsciiLetter) && (rest.Length == 2 || rest[2] == '/')
            ? rest[..2].ToUpperInvariant()
            : null;
}
