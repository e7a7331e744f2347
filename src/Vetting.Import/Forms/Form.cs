using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>A format as a folder of flat tables. Made from the format's own description, so that the two cannot disagree.</summary>
internal sealed class Form
{
    private readonly Dictionary<string, string?> _tables;
    private readonly ImmutableArray<Member>.Builder _onlyInJson = ImmutableArray.CreateBuilder<Member>();

    private Form(Type document, string root, params (string? Name, string Path)[] tables)
    {
        // Where the records of each list are: the path from the document, in the names of members, to the table's name; no name, where no table could hold them.
        _tables = tables.ToDictionary(table => table.Path, table => table.Name, StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<FormTable>();
        Add(all, new Level(root, ShapeOf.Record(document), null, null, [], string.Empty, IsSingle: true));
        Tables = all.ToImmutable();
        OnlyInJson = _onlyInJson.ToImmutable();
    }

    /// <summary>A registry: <c>units.csv</c>, <c>relations.csv</c>, <c>incidents.csv</c> and what belongs to them.</summary>
    public static Form Registry { get; } = new(
        typeof(RegistryContent),
        "registry",
        ("sources", "/sources"),
        ("units", "/units"),
        ("aliases", "/units/aliases"),
        ("characters", "/units/character"),
        ("relations", "/relations"),
        ("incidents", "/incidents"),
        ("attributions", "/incidents/attributions"),
        ("credibility", "/incidents/credibility"),
        ("decisions", "/incidents/decisions"),
        ("accountability", "/incidents/accountability"),
        ("determinations", "/incidents/determinations"),
        ("contrary", "/incidents/contrary"),
        ("vettings", "/vettings"),
        ("listings", "/listings"),
        ("searches", "/searches"),
        ("misuses", "/misuses"),
        ("postings", "/postings"),
        ("identities", "/identities"),
        (null, "/words"));

    /// <summary>A package: one row in <c>package.csv</c>, its lines in <c>lines.csv</c>, and what belongs to them.</summary>
    public static Form Package { get; } = new(
        typeof(PackageContent),
        "package",
        ("sources", "/sources"),
        ("lines", "/lines"),
        ("events", "/lines/events"),
        ("deliveries", "/lines/deliveries"),
        ("items", "/lines/items"),
        ("notices", "/lines/papers/notices"),
        ("authorities", "/lines/authoritiesClaimed"),
        ("waivers", "/lines/waivers"),
        ("decisions", "/lines/decisions"),
        ("recipients", "/lines/recipients"),
        ("nominees", "/lines/recipients/nominees"),
        ("sharing", "/lines/recipients/sharesWith"));

    /// <summary>The tables, the document's own row first and each after the one it belongs to.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>The lists that are too deep for a table: they are kept in a file of JSON beside the tables.</summary>
    public ImmutableArray<Member> OnlyInJson { get; }

    /// <summary>The table of the document's own row, such as <c>package.csv</c>.</summary>
    public FormTable Root => Tables[0];

    private void Add(ImmutableArray<FormTable>.Builder all, Level level)
    {
        var columns = ImmutableArray.CreateBuilder<FormColumn>();
        var below = new List<Level>();
        Walk(level.Record, level.At, [], isRequired: true, columns, below);
        var table = new FormTable(level.Name, level.Record, level.Parent, level.Key, level.Path, level.IsSingle, columns.ToImmutable());
        all.Add(table);
        foreach (var inner in below)
        {
            // What belongs to the document itself needs no key; else the key is what one row is called: `unit` for `units`.
            var isOfDocument = level.At.Length == 0;
            Add(all, inner with { Parent = isOfDocument ? null : table, Key = isOfDocument ? null : level.Name[..^1] });
        }
    }

    private void Walk(RecordShape record, string at, ImmutableArray<Member> above, bool isRequired, ImmutableArray<FormColumn>.Builder columns, List<Level> below)
    {
        foreach (var member in record.Members.Where(member => member.Shape is not ConstantShape))
        {
            var path = above.Add(member);
            var here = $"{at}/{member.Name}";
            switch (member.Shape)
            {
                case IListShape { Item: RecordShape } when _tables.TryGetValue(here, out var none) && none is null:
                    _onlyInJson.Add(member);
                    break;
                case IListShape { Item: RecordShape item } when _tables.TryGetValue(here, out var list):
                    below.Add(new Level(list!, item, null, null, path, here, IsSingle: false));
                    columns.Add(Column(path, item.Type == typeof(Alias) ? ColumnKind.Names : ColumnKind.Rows, member.Shape, isRequired));
                    break;
                case IListShape { Item: RecordShape }:
                    throw new InvalidOperationException($"the records of {here} have no table");
                case IListShape { Item: var item }:
                    columns.Add(Column(path, ColumnKind.List, item, isRequired));
                    break;
                case RecordShape one when _tables.TryGetValue(here, out var single):
                    below.Add(new Level(single!, one, null, null, path, here, IsSingle: true));
                    break;
                case RecordShape inner:
                    Walk(inner, here, path, isRequired && member.IsRequired, columns, below);
                    break;
                default:
                    columns.Add(Column(path, ColumnKind.Value, member.Shape, isRequired));
                    break;
            }
        }
    }

    private static FormColumn Column(ImmutableArray<Member> path, ColumnKind kind, Shape shape, bool isRequired)
    {
        // A list of rows is demanded of the rows; that there are none has to be said.
        var demanded = isRequired && path[^1].IsRequired && kind != ColumnKind.Rows;
        return new FormColumn(NameOf(path), kind, shape, path, path[^1].Meaning, demanded);
    }

    /// <summary>What a row's <c>amount</c> is has two columns, <c>amount</c> and <c>currency</c>; other objects put their name in front.</summary>
    private static string NameOf(ImmutableArray<Member> path) => path is [.., { Name: "amount", Shape: RecordShape { Type: var type } }, _] && type == typeof(Money)
        ? string.Join('.', path.RemoveAt(path.Length - 2).Select(member => member.Name))
        : string.Join('.', path.Select(member => member.Name));

    private sealed record Level(string Name, RecordShape Record, FormTable? Parent, string? Key, ImmutableArray<Member> Path, string At, bool IsSingle);
}
