using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>A CSV file with a fixed header: its rows as cells that know where they stand. RFC 4180; blank lines are passed over.</summary>
/// <param name="columns">The header, column by column.</param>
internal sealed class CsvTable(ImmutableArray<string> columns)
{
    public ImmutableArray<ImmutableArray<PlacedText>> Read(RuleInput input, ICollection<Problem> problems)
    {
        if (InputText.Of(input, problems) is not { } text)
        {
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<PlacedText>>();
        var header = default(ImmutableArray<PlacedText>);
        foreach (var record in Records(text, input.Name, problems))
        {
            if (header.IsDefault)
            {
                header = record;
                if (!CheckHeader(header, problems))
                {
                    return [];
                }
            }
            else if (record.Length != columns.Length)
            {
                problems.Add(new Problem(
                    record[0].At(0), string.Create(CultureInfo.InvariantCulture, $"the row has {record.Length} cells"), string.Create(CultureInfo.InvariantCulture, $"{columns.Length}, as the header has; a cell with a comma stands in double quotes")));
            }
            else
            {
                rows.Add(record);
            }
        }

        if (header.IsDefault)
        {
            problems.Add(new Problem(new Place(input.Name, 1, 1, string.Empty), "the file is empty", $"the header {Quoted.Text(string.Join(',', columns))}"));
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<PlacedText>> Records(string text, string file, ICollection<Problem> problems)
    {
        var isBad = false;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = _ => isBad = true,
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var (raw, line) = (Encoding.UTF8.GetString(reader.RawRecord), (int)reader.LineNumber);
            if (isBad)
            {
                isBad = false;
                problems.Add(new Problem(
                    new Place(file, line, 1, string.Empty), "a double quote does not open or close a cell", "cells with quotes in double quotes, and each quote within doubled"));
            }
            else if (!string.IsNullOrWhiteSpace(raw))
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
                yield return CsvRecord.Placed(cells, raw, file, line);
            }
        }
    }

    private bool CheckHeader(ImmutableArray<PlacedText> header, ICollection<Problem> problems)
    {
        var before = problems.Count;
        foreach (var cell in header.Where(cell => !columns.Contains(cell.Text, StringComparer.Ordinal)))
        {
            problems.Add(new Problem(cell.At(0), $"unknown column {Quoted.Text(cell.Text)}", null, Nearest.To(cell.Text, columns)));
        }

        if (problems.Count == before && !header.Select(cell => cell.Text).SequenceEqual(columns, StringComparer.Ordinal))
        {
            problems.Add(new Problem(header[0].At(0), "the columns are not those of the format, in its order", $"the header `{string.Join(',', columns)}`"));
        }

        return problems.Count == before;
    }
}
