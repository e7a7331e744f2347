namespace Vetting.Screening.Flat;

/// <summary>One row of a flat file.</summary>
/// <param name="Number">Its number, as a spreadsheet counts.</param>
/// <param name="Cells">Its cells, without spaces around them; an empty one says nothing.</param>
/// <param name="Next">Where the row after it begins.</param>
/// <param name="Problem">What is wrong with the row itself.</param>
internal sealed record FlatRow(long Number, string[] Cells, long Next, (string What, string Expected)? Problem = null)
{
    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.Length == 0) && Problem is null;

    /// <summary>A cell by its position; empty where the row is shorter.</summary>
    public string this[int position] => position >= 0 && position < Cells.Length ? Cells[position] : string.Empty;
}
