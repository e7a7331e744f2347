using System.Collections.Immutable;

namespace Vetting.Import.Tables;

/// <summary>One row below the header.</summary>
/// <param name="Number">The row's number as a spreadsheet shows it, the header's being 1 where it stands first.</param>
/// <param name="Cells">The cells, without spaces around them; as many as were written.</param>
internal sealed record Row(int Number, ImmutableArray<string> Cells)
{
    /// <summary>A cell by its position; empty where the row is shorter.</summary>
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : string.Empty;
}
