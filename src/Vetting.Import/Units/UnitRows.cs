using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Vetting.Claims;
using Vetting.Claims.Review;
using Vetting.Import.Tables;
using Vetting.Import.Vocabulary;
using Vetting.Reading;

namespace Vetting.Import.Units;

/// <summary>The rows of tables of units, as units and the relations between them.</summary>
internal sealed partial class UnitRows
{
    private static readonly string[] NotCarried = ["headquarters", "first_cited", "last_cited", "n_sources"];

    private readonly List<Unit> _units = [];
    private readonly List<Relation> _relations = [];
    private readonly List<SetAside> _aside = [];
    private readonly List<string> _notes = [];
    private readonly SortedSet<string> _unknownWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public UnitRows(IEnumerable<Table> tables)
    {
        var all = tables.ToList();
        var read = new List<(Table Table, Row Row, Unit Unit)>();
        foreach (var (table, row) in all.SelectMany(table => table.Rows.Select(row => (table, row))))
        {
            if (Read(table, row) is { } unit)
            {
                read.Add((table, row, unit));
            }
        }

        _units.AddRange(read.Select(its => its.Unit));
        var byName = _units.ToLookup(unit => FoldedName.Of(unit.Name), StringComparer.Ordinal);
        foreach (var (table, row, unit) in read)
        {
            foreach (var parent in Cells.Values(row[table.Column("parents")]))
            {
                Relate(table, row, unit, parent, byName);
            }
        }

        Note(all);
    }

    public static ImmutableArray<string> Needed { get; } = ["uuid", "country", "name", "parents"];

    /// <summary>Gets the excerpt that every claim cites. Its own sources are not in it, so it is cited at second hand.</summary>
    public static Source Source { get; } = new()
    {
        Id = "whowasincommand",
        Title = "WhoWasInCommand.com, excerpt of units, hierarchy and incidents (CC BY 4.0)",
        Publisher = "Security Force Monitor, Human Rights Institute, Columbia Law School",
        Url = "https://whowasincommand.com",
        Verified = false,
    };

    public ImmutableArray<Unit> Units => [.. _units];

    public ImmutableArray<Relation> Relations => [.. _relations];

    public ImmutableArray<SetAside> SetAside => [.. _aside];

    public ImmutableArray<string> Notes => [.. _notes];

    public int Taken => _units.Count;

    public static bool Fit(Table table) => Needed.All(name => table.Column(name) >= 0);

    private Unit? Read(Table table, Row row)
    {
        var id = row[table.Column("uuid")];
        var country = row[table.Column("country")].ToUpperInvariant();
        var names = Cells.Values(row[table.Column("name")]);
        if (id.Length == 0 || names.IsEmpty || !Country().IsMatch(country))
        {
            return Refuse(table, row, id.Length == 0 ? "uuid" : names.IsEmpty ? "name" : "country", "a unit needs an id, a name and a country of two letters");
        }

        if (!_ids.Add(id))
        {
            return Refuse(table, row, "uuid", $"another row has the id {Quoted.Text(id)}");
        }

        var words = Cells.Values(row[table.Column("classification")]);
        var forces = Forces.Of(words);
        _unknownWords.UnionWith(forces.Unknown);
        return new Unit
        {
            Id = id,
            Name = names[0],
            Aliases =
            [
                .. names.Skip(1).Concat(Cells.Values(row[table.Column("aliases")])).Where(alias => alias != names[0])
                    .Distinct(StringComparer.Ordinal).Select(alias => new Alias { Name = alias }),
            ],
            Country = country,
            Branch = forces.Branch,
            Level = Forces.LevelOf(names[0]),
            SecurityForce = forces.SecurityForce,
            NationalForce = forces.NationalForce,
            Placeholder = forces.Placeholder,
            Status = ClaimStatus.Asserted,
            Sources = [Source.Id],
            Place = table.At(row.Number, 0),
        };
    }

    private void Relate(Table table, Row row, Unit unit, string parent, ILookup<string, Unit> byName)
    {
        if (Parent().Match(parent) is not { Success: true } match)
        {
            Part(table, row, $"the superior {Quoted.Text(parent)} is not written as name, kind and dates");
            return;
        }

        var name = match.Groups["name"].Value;
        RelationKind? kind = match.Groups["kind"].Value.ToUpperInvariant() switch
        {
            "COMMAND" => RelationKind.Command,
            "ADMINISTRATIVE" => RelationKind.Administrative,
            "MEMBERSHIP" or "MEMBER" => RelationKind.MemberOf,
            _ => null,
        };
        if (kind is not { } its || byName[FoldedName.Of(name)].ToList() is not [var superior])
        {
            Part(table, row, kind is null
                ? $"the relation {Quoted.Text(match.Groups["kind"].Value)} to {Quoted.Text(name)} is of a kind not known here"
                : $"the superior {Quoted.Text(name)} is {(byName[FoldedName.Of(name)].Any() ? "the name of several units" : "no unit of these tables")}");
            return;
        }

        if (!RecordDate.TryRead(match.Groups["from"].Value, out var from) || !RecordDate.TryRead(match.Groups["to"].Value, out var to))
        {
            Part(table, row, $"the dates of {Quoted.Text(parent)} are not dates; the relation is kept without them");
            (from, to) = (null, null);
        }

        if (from is { } first && to is { } last && last.IsBefore(first) == true)
        {
            Part(table, row, $"{Quoted.Text(name)} was last cited before it was first cited; the relation is kept without dates");
            (from, to) = (null, null);
        }

        var id = $"{unit.Id}-under-{superior.Id}";
        _relations.Add(new Relation
        {
            Id = _ids.Add(id) ? id : $"{id}-from-{match.Groups["from"].Value}",
            Kind = its,
            Unit = unit.Id,
            Other = superior.Id,
            From = RecordDate.ByThen(from),
            To = RecordDate.NotBefore(to),
            Status = ClaimStatus.Asserted,
            Sources = [Source.Id],
            Place = table.At(row.Number, table.Column("parents")),
        });
    }

    private void Note(List<Table> tables)
    {
        foreach (var column in NotCarried)
        {
            var count = tables.Sum(table => table.Rows.Count(row => row[table.Column(column)].Length > 0));
            if (count > 0)
            {
                _notes.Add(FormattableString.Invariant($"the column `{column}` has no place in a registry: {count} cells are not carried over"));
            }
        }

        foreach (var word in _unknownWords)
        {
            _notes.Add($"the classification {Quoted.Text(word)} is not in the list of words, so it says nothing of a unit's service");
        }

        var levels = _units.Count(unit => unit.Level is not null);
        _notes.Add(FormattableString.Invariant($"the level of {levels} units is read from their names, by the list of words; of {_units.Count - levels} it is not known"));
        _notes.Add("a relation cited from one day to another held on the days between; whether before or after, nobody says");
    }

    private Unit? Refuse(Table table, Row row, string column, string why)
    {
        _aside.Add(new SetAside(table.At(row.Number, Math.Max(table.Column(column), 0)), why, IsWholeRow: true));
        return null;
    }

    private void Part(Table table, Row row, string why) => _aside.Add(new SetAside(table.At(row.Number, table.Column("parents")), why, IsWholeRow: false));

    [GeneratedRegex("^[A-Z]{2}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Country();

    [GeneratedRegex(@"^(?<name>[^|]+)\|(?<kind>[^|]*)\|(?<from>[0-9-]*)\.\.(?<to>[0-9-]*)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Parent();
}
