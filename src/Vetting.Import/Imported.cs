using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Import;

/// <summary>What came of other people's records: the claims, and whatever became none, with the reason.</summary>
/// <param name="Content">The claims, as a registry.</param>
/// <param name="RowsIn">How many rows the files had.</param>
/// <param name="RowsTaken">How many of them stand behind a claim, a source, or a part of one.</param>
/// <param name="SetAside">Every row and part of a row that does not.</param>
/// <param name="Notes">What was read in a way that a reader should know of.</param>
internal sealed record Imported(RegistryContent Content, int RowsIn, int RowsTaken, ImmutableArray<SetAside> SetAside, ImmutableArray<string> Notes)
{
    /// <summary>Whether every row is accounted for: taken, or set aside as a whole.</summary>
    public bool AddsUp => RowsIn == RowsTaken + SetAside.Count(its => its.IsWholeRow);
}
