using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>A CSV file with a fixed header: its rows as cells that know where they stand. RFC 4180; blank lines are passed over.</summary>
/// <param name="columns">The header, column by column.</param>
/// <param name="optional">Columns that may follow, in any order; a row has their cells in this order, empty where its table lacks one.</param>
internal sealed class CsvTable(ImmutableArray<string> columns, params ImmutableArray<string> optional)
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
            else if (record.Length != header.Length)
            {
                problems.Add(new Problem(
                    record[0].At(0), string.Create(CultureInfo.InvariantCulture, $"the row has {record.Length} cells"), string.Create(CultureInfo.InvariantCulture, $"{header.Length}, as the header has; a cell with a comma stands in double quotes")));
            }
            else
            {
                rows.Add(InOrder(header, record));
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

    private ImmutableArray<PlacedText> InOrder(ImmutableArray<PlacedText> header, ImmutableArray<PlacedText> record)
    {
        var places = header.Select(cell => cell.Text).ToImmutableArray();
        return
        [
            .. record.Take(columns.Length),
            .. optional.Select(column => places.IndexOf(column, StringComparer.Ordinal) is >= 0 and var at ? record[at] : new PlacedText(string.Empty, _ => record[0].At(0))),
        ];
    }

    private bool CheckHeader(ImmutableArray<PlacedText> header, ICollection<Problem> problems)
    {
        var before = problems.Count;
        foreach (var cell in header.Where(cell => !columns.Concat(optional).Contains(cell.Text, StringComparer.Ordinal)))
        {
            problems.Add(new Problem(cell.At(0), $"unknown column {Quoted.Text(cell.Text)}", null, Nearest.To(cell.Text, columns.Concat(optional))));
        }

        var names = header.Select(cell => cell.Text).ToList();
        if (problems.Count == before && !(names.Take(columns.Length).SequenceEqual(columns, StringComparer.Ordinal)
            && names.Skip(columns.Length).All(optional.Contains) && names.Distinct(StringComparer.Ordinal).Count() == names.Count))
        {
            problems.Add(new Problem(header[0].At(0), "the columns are not those of the format, in its order", $"the header `{string.Join(',', columns)}`{(optional.IsEmpty ? string.Empty : $", and after it any of {Quoted.List(optional)}")}"));
        }

        return problems.Count == before;
    }
}
