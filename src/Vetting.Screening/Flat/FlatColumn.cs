using System.Collections.Immutable;
using Vetting.Reading.Shapes;

namespace Vetting.Screening.Flat;

/// <summary>One column of the flat form.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Level">What it is about.</param>
/// <param name="Path">The way from there to the value: members, and after a list of records the number of one.</param>
/// <param name="Shape">The shape of the value.</param>
internal sealed record FlatColumn(string Name, FlatLevel Level, ImmutableArray<FlatStep> Path, Shape Shape)
{
    /// <summary>Puts a cell in its place below the object of its level; <see langword="false"/> where another column has said otherwise.</summary>
    public bool TryPlace(FlatNode below, string cell, long row, int column)
    {
        var node = below;
        foreach (var step in Path[..^1])
        {
            node = step.IsList
                ? node.Member(step.Name, () => FlatNode.List(row)).Item(step.Number, () => FlatNode.Object(row))
                : node.Member(step.Name, () => FlatNode.Object(row));
            if (!node.IsObject)
            {
                return false;
            }
        }

        return node.Member(Path[^1].Name, () => FlatNode.Cell(cell, Shape, row, column)).Says(cell);
    }
}
