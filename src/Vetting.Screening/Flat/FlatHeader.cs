using System.Collections.Immutable;
using System.Globalization;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Shapes;

namespace Vetting.Screening.Flat;

/// <summary>
/// The columns of a flat file, found in the description of the package's format: <c>id</c>, <c>line.channel</c>,
/// <c>line.events.1.startsOn</c>, <c>recipient.unit</c>. Any may be left out, and they may stand in any order.
/// </summary>
internal sealed class FlatHeader
{
    /// <summary>No table of people's has more, and a header of millions of commas would only take time.</summary>
    public const int MostColumns = 2_000;

    private static readonly (string Prefix, FlatLevel Level, RecordShape Record)[] Levels =
    [
        ("line.", FlatLevel.Line, ShapeOf.Record(typeof(AidLine))),
        ("recipient.", FlatLevel.Recipient, ShapeOf.Record(typeof(Recipient))),
        (string.Empty, FlatLevel.Package, ShapeOf.Record(typeof(PackageContent))),
    ];

    /// <summary>The shape of the name and version of the format, which a file of this form need not repeat.</summary>
    public static Shape Schema { get; } = Levels[^1].Record.Members.First(member => member.Name == "schema").Shape;

    private FlatHeader(ImmutableArray<FlatColumn?> columns) => Columns = columns;

    /// <summary>The columns by position; <see langword="null"/> for one that is the file's own and is not read.</summary>
    public ImmutableArray<FlatColumn?> Columns { get; }

    /// <summary>The position of the column that says which package a row belongs to.</summary>
    public int Id => Position(FlatLevel.Package, "id");

    /// <summary>The position of the column that says which line a row belongs to, or -1.</summary>
    public int LineId => Position(FlatLevel.Line, "id");

    /// <exception cref="UnusableInputException">A name is no column of the form, or stands twice, or there is no <c>id</c>.</exception>
    public static FlatHeader Of(IReadOnlyList<string> names, string file)
    {
        var problems = new List<Problem>();
        if (names.Count > MostColumns)
        {
            throw new UnusableInputException([new Problem(new Place(file, 1, 1, string.Empty), FormattableString.Invariant($"the table has {names.Count} columns"), FormattableString.Invariant($"at most {MostColumns}"))]);
        }

        var columns = ImmutableArray.CreateBuilder<FlatColumn?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (position, name) in names.Index())
        {
            var at = new Place(file, 1, position + 1, string.Empty);
            if (!seen.Add(name))
            {
                problems.Add(new Problem(at, $"another column is named {Quoted.Text(name)}", "each name once"));
            }

            columns.Add(name.Length == 0 || RecordShape.IsFree(name) ? null : Find(name, at, problems));
        }

        var header = new FlatHeader(columns.ToImmutable());
        if (header.Id < 0)
        {
            problems.Add(new Problem(new Place(file, 1, 1, string.Empty), "there is no column `id`", "the package's id in every row, or in its first"));
        }

        return problems.Count == 0 ? header : throw new UnusableInputException(problems);
    }

    private static FlatColumn? Find(string name, Place at, List<Problem> problems)
    {
        var (prefix, level, record) = Array.Find(Levels, its => name.StartsWith(its.Prefix, StringComparison.Ordinal));
        var path = ImmutableArray.CreateBuilder<FlatStep>();
        var names = name[prefix.Length..].Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            if (Member(record, names[i], path) is not { } member)
            {
                var near = Nearest.To(names[i], record.Members.Select(known => known.Name));
                problems.Add(new Problem(at, $"no member of the format is named {Quoted.Text(names[i])}", "a column of the flat form", near is null ? null : name.Replace(names[i], near, StringComparison.Ordinal)));
                return null;
            }

            switch (member.Shape)
            {
                case IListShape { Item: RecordShape item } when i + 1 < names.Length:
                    if (!int.TryParse(names[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 || i + 2 == names.Length)
                    {
                        problems.Add(new Problem(at, $"{Quoted.Text(names[i])} is a list", $"{Quoted.Text($"{names[i]}.1.")} and a member"));
                        return null;
                    }

                    path[^1] = new FlatStep(member.Name, number);
                    (record, i) = (item, i + 1);
                    break;
                case RecordShape inner when i + 1 < names.Length:
                    record = inner;
                    break;
                case RecordShape { Type: var type } money when type == typeof(Money):
                    path.Add(new FlatStep("amount", 0));
                    return new FlatColumn(name, level, path.ToImmutable(), money.Members.First(its => its.Name == "amount").Shape);
                case RecordShape:
                    problems.Add(new Problem(at, $"{Quoted.Text(name)} has members of its own", "the name of one of them behind a point"));
                    return null;
                default:
                    return new FlatColumn(name, level, path.ToImmutable(), member.Shape);
            }
        }

        return null;
    }

    /// <summary>A member by its name; an amount of money has two columns, <c>amount</c> and <c>currency</c>.</summary>
    private static Member? Member(RecordShape record, string name, ImmutableArray<FlatStep>.Builder path)
    {
        if (record.Members.FirstOrDefault(member => member.Name == name && !IsRows(member)) is { } found)
        {
            path.Add(new FlatStep(name, 0));
            return found;
        }

        if (name == "currency" && record.Members.FirstOrDefault(member => member.Name == "amount") is { Shape: RecordShape money })
        {
            path.Add(new FlatStep("amount", 0));
            path.Add(new FlatStep(name, 0));
            return money.Members.FirstOrDefault(member => member.Name == name);
        }

        return null;
    }

    /// <summary>Lines and recipients are what rows stand for, and no columns.</summary>
    private static bool IsRows(Member member) => member.Shape is IListShape { Item: RecordShape item } && (item.Type == typeof(AidLine) || item.Type == typeof(Recipient));

    private int Position(FlatLevel level, string name) =>
        Columns.Index().FirstOrDefault(column => column.Item is { } its && its.Level == level && its.Path is [var only] && only.Name == name, (-1, null)).Index;
}
