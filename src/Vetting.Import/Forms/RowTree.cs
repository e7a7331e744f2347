using Vetting.Import.Tables;
using Vetting.Reading;
using Vetting.Reading.Json;

namespace Vetting.Import.Forms;

/// <summary>Puts rows where they belong: into the lists of the document, or of the rows that they name.</summary>
internal sealed class RowTree(JsonObject root, ProblemList problems)
{
    /// <summary>A guess for every row of a table whose ids are all wrong would take longer than anybody waits.</summary>
    private const int MostGuesses = 50;

    private readonly Dictionary<(JsonObject In, string List), JsonArray> _lists = [];
    private readonly Dictionary<(FormTable Table, string Id), JsonObject> _rows = [];

    /// <summary>Ids that several rows have, which lie within different ones: such a row is named with both ids.</summary>
    private readonly HashSet<(FormTable Table, string Id)> _shared = [];
    private int _guesses;

    /// <summary>The one row of the document itself.</summary>
    public void AddRoot(Sheet sheet)
    {
        foreach (var row in sheet.Rows.Skip(1))
        {
            problems.Add(sheet.PlaceOf(row), "a second row", $"one row in `{sheet.Form.FileName}`");
        }

        foreach (var row in sheet.Rows.Take(1))
        {
            sheet.Fill(root, row);
        }
    }

    public void Add(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (ParentOf(sheet, row) is { } parent && Make(sheet, row, parent) is { } record)
            {
                sheet.Fill(record, row);
                Name(sheet, row, record);
            }
        }
    }

    private void Name(Sheet sheet, Row row, JsonObject record)
    {
        var id = (sheet.Form, sheet.IdOf(row));
        if (sheet.Form.Parent is null)
        {
            _rows.TryAdd(id, record);
        }
        else if (_rows.TryAdd((sheet.Form, FormTable.Within(sheet.KeyOf(row), sheet.IdOf(row))), record) && !_rows.TryAdd(id, record))
        {
            _shared.Add(id);
        }
    }

    private JsonObject? ParentOf(Sheet sheet, Row row)
    {
        if (sheet.Form.Parent is not { } parent)
        {
            return root;
        }

        var key = sheet.KeyOf(row);
        if (key.Length == 0)
        {
            problems.Add(sheet.PlaceOfKey(row), $"the row does not say which {sheet.Form.Key} it belongs to", $"an id of `{parent.FileName}`");
            return null;
        }

        if (_shared.Contains((parent, key)))
        {
            var example = FormTable.Within(parent.Key ?? parent.Name, sheet.Form.Key ?? sheet.Form.Name);
            problems.Add(sheet.PlaceOfKey(row), $"several rows of `{parent.FileName}` have the id {Quoted.Text(key)}", $"both ids, as in {Quoted.Text(example)}");
            return null;
        }

        if (_rows.TryGetValue((parent, key), out var record))
        {
            return record;
        }

        var near = _guesses++ < MostGuesses ? Nearest.To(key, _rows.Keys.Where(its => its.Table == parent).Select(its => its.Id)) : null;
        problems.Add(sheet.PlaceOfKey(row), $"no {sheet.Form.Key} has the id {Quoted.Text(key)}", $"an id of `{parent.FileName}`", near);
        return null;
    }

    /// <summary>An object for the row, in its list or, where there can be one only, under its name.</summary>
    private JsonObject? Make(Sheet sheet, Row row, JsonObject parent)
    {
        var path = sheet.Form.Path;
        var target = path.SkipLast(1).Aggregate(parent, (at, member) => Sheet.Within(at, member.Name, sheet.Site(row, at, member.Name)));
        var name = path[^1].Name;
        var there = target.Members.FirstOrDefault(member => member.Name == name)?.Value;
        if (sheet.Form.IsSingle)
        {
            if (there is not null)
            {
                problems.Add(sheet.PlaceOf(row), $"a second row for {Quoted.Text(sheet.KeyOf(row))}", $"one row a {sheet.Form.Key}");
                return null;
            }

            return Sheet.Within(target, name, sheet.Site(row, target, name));
        }

        if (!_lists.TryGetValue((target, name), out var list))
        {
            if (there is not null)
            {
                problems.Add(sheet.PlaceOf(row), $"{Quoted.Text(sheet.KeyOf(row))} has {Quoted.Text(name)} in `{sheet.Form.Parent?.FileName}` already", "one or the other");
                return null;
            }

            list = new JsonArray(sheet.Site(row, target, name));
            target.Add(new JsonMember(name, sheet.Site(row, target, name).Start, list));
            _lists.Add((target, name), list);
        }

        var record = new JsonObject(sheet.Site(row, list, index: list.Items.Count));
        list.Add(record);
        return record;
    }
}
