using System.Collections.Immutable;
using System.Text.Json;
using Vetting.Reading;

namespace Vetting.Screening.Flat;

/// <summary>A package put together from rows: what the format's reader reads, and from which cell each part of it came.</summary>
internal sealed class FlatPackage(string file, long firstRow)
{
    private readonly List<Problem> _problems = [];

    public FlatNode Root { get; } = FlatNode.Object(firstRow);

    /// <summary>The row that it begins in, as a spreadsheet counts.</summary>
    public long FirstRow { get; } = firstRow;

    /// <summary>What is wrong with the rows themselves; then the format's reader is not asked.</summary>
    public ImmutableArray<Problem> Problems => [.. _problems];

    public void Refuse(long row, int column, string what, string? expected) =>
        _problems.Add(new Problem(new Place(file, (int)Math.Min(row, int.MaxValue), column, string.Empty), what, expected));

    /// <summary>Says of a problem in which cell it lies; of something that is missing, in which row it should be.</summary>
    public Problem InItsCell(Problem problem)
    {
        var node = Root;
        foreach (var step in problem.At.Pointer.Split('/').Skip(1))
        {
            if (node.Step(step) is not { } next)
            {
                break;
            }

            node = next;
        }

        return problem with { At = new Place(file, (int)Math.Min(node.Row, int.MaxValue), node.Column, problem.At.Pointer) };
    }

    public void Write(Utf8JsonWriter json) => Root.Write(json);
}
