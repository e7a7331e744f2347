using System.Collections;
using System.Collections.Immutable;
using Vetting.Import.Tables;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>Writes a document as the tables of its form: those that have rows, with the columns that say anything or are demanded.</summary>
internal static class FormWriter
{
    /// <summary>The tables, by the names of their files, in the order of the form.</summary>
    /// <exception cref="InvalidOperationException">The document holds something that is kept only in JSON, which the tables would lose.</exception>
    public static ImmutableArray<(string File, string Text)> Write(Form form, object document) => form.OnlyInJson.FirstOrDefault(member => member.Get(document) is not null) is { } lost
        ? throw new InvalidOperationException($"`{lost.Name}` is kept only in JSON")
        :
    [
        .. form.Tables.Select(table => (table, rows: RowsOf(table, document).ToList())).Where(its => its.rows.Exists(row => row.Any(cell => cell.Length > 0)))
            .Select(its => (its.table.FileName, Text(its.table, its.rows))),
    ];

    private static string Text(FormTable table, List<ImmutableArray<string>> rows)
    {
        var names = table.Names.ToImmutableArray();
        var demanded = table.Columns.Where(column => column.IsRequired).Select(column => column.Name).Append(table.Key).ToHashSet(StringComparer.Ordinal);
        var used = Enumerable.Range(0, names.Length).Where(column => demanded.Contains(names[column]) || rows.Exists(row => row[column].Length > 0)).ToList();
        return TableWriter.Write(rows.Select(row => used.Select(column => row[column])).Prepend(used.Select(column => names[column])));
    }

    private static IEnumerable<ImmutableArray<string>> RowsOf(FormTable table, object document) => Records(table, document)
        .Select(its => (ImmutableArray<string>)[.. table.Key is null ? [] : new[] { its.Key }, .. table.Columns.Select(column => CellWriter.Of(its.Record, column))]);

    private static IEnumerable<(string Key, object Record)> Records(FormTable table, object document)
    {
        if (table.Path.IsEmpty)
        {
            return [(string.Empty, document)];
        }

        return table.Parent is { } parent
            ? Called(parent, document).SelectMany(its => Below(its.Record, table.Path).Select(record => (its.Name, record)))
            : Below(document, table.Path).Select(record => (string.Empty, record));
    }

    /// <summary>What rows that belong to a record call it: its id, with the id of what it belongs to in front where others have the same.</summary>
    private static IEnumerable<(string Name, object Record)> Called(FormTable table, object document)
    {
        var records = Records(table, document).Select(its => (its.Key, Id: IdOf(table, its.Record), its.Record)).ToList();
        var taken = records.CountBy(its => its.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return records.Select(its => (taken[its.Id] > 1 && its.Key.Length > 0 ? FormTable.Within(its.Key, its.Id) : its.Id, its.Record));
    }

    /// <summary>The records at the end of a path: those of a list, or the one; none, where nothing is stated.</summary>
    private static IEnumerable<object> Below(object record, ImmutableArray<Member> path)
    {
        var value = (object?)record;
        foreach (var member in path)
        {
            value = value is null ? null : member.Get(value);
        }

        return value switch { null => [], IEnumerable list => list.Cast<object>(), _ => [value] };
    }

    private static string IdOf(FormTable table, object record) =>
        table.Columns.FirstOrDefault(column => column.Name == "id") is { } id ? CellWriter.Of(record, id) : string.Empty;
}
