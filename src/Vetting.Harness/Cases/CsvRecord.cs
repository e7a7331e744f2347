using System.Collections.Immutable;
using Vetting.Reading;
using Vetting.Reading.Json;

namespace Vetting.Harness.Cases;

/// <summary>
/// Where each character of a record's cells stands in the file. The CSV reader says what a cell holds and not where; this
/// only follows the quotes of what it has read already.
/// </summary>
internal static class CsvRecord
{
    /// <param name="cells">What the CSV reader found.</param>
    /// <param name="raw">The record as written, line ends included.</param>
    /// <param name="file">The name for messages.</param>
    /// <param name="firstLine">The line on which the record begins, from 1.</param>
    public static ImmutableArray<PlacedText> Placed(IReadOnlyList<string> cells, string raw, string file, int firstLine)
    {
        var source = new SourceText(file, raw, firstLine);
        var placed = ImmutableArray.CreateBuilder<PlacedText>(cells.Count);
        var at = 0;
        foreach (var cell in cells)
        {
            var places = Offsets(raw, ref at);
            placed.Add(new PlacedText(cell, offset => source.At(places[Math.Min(offset, places.Length - 1)], string.Empty)));
        }

        return placed.MoveToImmutable();
    }

    /// <summary>The offsets of a cell's characters and of its end; moves on to the next cell.</summary>
    private static ImmutableArray<int> Offsets(string raw, ref int at)
    {
        var offsets = ImmutableArray.CreateBuilder<int>();
        var isQuoted = at < raw.Length && raw[at] == '"';
        at += isQuoted ? 1 : 0;
        while (at < raw.Length)
        {
            if (isQuoted && raw[at] == '"')
            {
                if (at + 1 >= raw.Length || raw[at + 1] != '"')
                {
                    isQuoted = false;
                    at++;
                    continue;
                }

                at++;
            }
            else if (!isQuoted && raw[at] is ',' or '\n' or '\r')
            {
                break;
            }

            offsets.Add(at++);
        }

        offsets.Add(Math.Min(at, raw.Length));
        at++;
        return offsets.ToImmutable();
    }
}
