using System.Collections.Immutable;

namespace Vetting.Import.Units;

/// <summary>Cells of the excerpts, in which a space, a semicolon and a space separate values that may stand twice.</summary>
internal static class Cells
{
    public static ImmutableArray<string> Values(string cell) =>
        [.. cell.Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
