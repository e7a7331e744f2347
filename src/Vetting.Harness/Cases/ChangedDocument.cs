using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>Carries changes out on a JSON document. Whether the result is a package or a registry the strict readers say afterwards.</summary>
internal sealed class ChangedDocument(JsonNode document)
{
    private readonly List<(string Pointer, Change Change)> _touched = [];

    /// <summary>A document of a case that was read: its start, with all that the case changes of it.</summary>
    public static JsonNode Of(RuleCase its, bool ofRegistry)
    {
        var copy = (ofRegistry ? its.Start.Registry : its.Start.Package).DeepClone();
        var changed = new ChangedDocument(copy);
        foreach (var change in its.Changes.Where(change => change.OfRegistry == ofRegistry))
        {
            changed.Make(change, []);
        }

        return copy;
    }

    /// <summary>Makes a change; <see langword="false"/> where it cannot be, and then a problem was added.</summary>
    public bool Make(Change change, ICollection<Problem> problems)
    {
        var pointer = new StringBuilder();
        var current = document;
        for (var i = 0; i < change.Path.Length - 1; i++)
        {
            if (Next(current, change.Path[i], change.Path[i + 1].IsItem, pointer, out var problem) is not { } next)
            {
                problems.Add(problem! with { At = change.At });
                return false;
            }

            current = next;
        }

        if (Last(current, change, pointer) is { } refused)
        {
            problems.Add(refused with { At = change.At });
            return false;
        }

        _touched.Add((pointer.ToString(), change));
        return true;
    }

    /// <summary>The change that a problem of the changed document comes from: the one that touched the place last.</summary>
    public Change? Behind(string pointer) => _touched
        .Where(touched => IsWithin(pointer, touched.Pointer) || IsWithin(touched.Pointer, pointer))
        .OrderByDescending(touched => touched.Pointer.Length)
        .Select(touched => touched.Change)
        .FirstOrDefault();

    private static bool IsWithin(string pointer, string outer) =>
        pointer == outer || pointer.StartsWith(outer + "/", StringComparison.Ordinal);

    private static JsonNode? Next(JsonNode current, ChangeStep step, bool toItem, StringBuilder pointer, out Problem? problem)
    {
        if (step.IsItem)
        {
            return Item(current, step, pointer, out problem);
        }

        if (current is not JsonObject json)
        {
            problem = Wrong($"{Quoted.Text(step.Name)} is asked of something that is no object", "a path that the document has");
            return null;
        }

        pointer.Append('/').Append(step.Name);
        problem = null;
        if (json[step.Name] is { } there)
        {
            return there;
        }

        if (toItem)
        {
            problem = Wrong($"there is no list {Quoted.Text(step.Name)}", "a list that is there, or `+=` to begin one", Nearest.To(step.Name, json.Select(member => member.Key)));
            return null;
        }

        var made = new JsonObject();
        json[step.Name] = made;
        return made;
    }

    private static JsonNode? Item(JsonNode current, ChangeStep step, StringBuilder pointer, out Problem? problem)
    {
        problem = null;
        if (current is not JsonArray list)
        {
            problem = Wrong($"{Quoted.Text(step.ToString())} is asked of something that is no list", "an index or an id of a list's item");
            return null;
        }

        var index = Index(list, step.Name);
        if (index < 0)
        {
            problem = Wrong($"no item of the list is {Quoted.Text(step.Name)}", list.Count == 0 ? "an item that is there; the list is empty" : "its index, from 0, or its `id`", step.Name.All(char.IsAsciiDigit) ? null : Nearest.To(step.Name, list.Select(IdOf).OfType<string>()));
            return null;
        }

        pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
        return list[index];
    }

    private static Problem? Last(JsonNode current, Change change, StringBuilder pointer)
    {
        var step = change.Path[^1];
        if (change.Kind == ChangeKind.Append)
        {
            return Append(current, change, pointer);
        }

        if (step.IsItem)
        {
            if (Item(current, step, pointer, out var problem) is null && problem is not null)
            {
                return problem;
            }

            var list = (JsonArray)current;
            var index = Index(list, step.Name);
            if (change.Kind == ChangeKind.Remove)
            {
                list.RemoveAt(index);
            }
            else
            {
                list[index] = change.Value!.DeepClone();
            }

            return null;
        }

        if (current is not JsonObject json)
        {
            return Wrong($"{Quoted.Text(step.Name)} is asked of something that is no object", "a path that the document has");
        }

        pointer.Append('/').Append(step.Name);
        if (change.Kind == ChangeKind.Set)
        {
            json[step.Name] = change.Value!.DeepClone();
            return null;
        }

        // Taking out what nobody has stated would be a case that is not about what it says.
        return json.Remove(step.Name)
            ? null
            : Wrong($"{Quoted.Text(step.Name)} is not stated, so it cannot be taken out", "a member that is there", Nearest.To(step.Name, json.Select(member => member.Key)));
    }

    private static Problem? Append(JsonNode current, Change change, StringBuilder pointer)
    {
        var step = change.Path[^1];
        var parent = step.IsItem ? Item(current, step, pointer, out _) : (current as JsonObject)?[step.Name];
        if (!step.IsItem)
        {
            pointer.Append('/').Append(step.Name);
        }

        if (parent is null && current is JsonObject json && !step.IsItem)
        {
            json[step.Name] = parent = new JsonArray();
        }

        if (parent is not JsonArray list)
        {
            return Wrong($"{Quoted.Text(step.Name)} is no list", "a list to append to");
        }

        pointer.Append(CultureInfo.InvariantCulture, $"/{list.Count}");
        list.Add(change.Value!.DeepClone());
        return null;
    }

    private static int Index(JsonArray list, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return index < list.Count ? index : -1;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (IdOf(list[i]) == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? IdOf(JsonNode? item) =>
        item is JsonObject json && json["id"] is JsonValue value && value.TryGetValue<string>(out var id) ? id : null;

    private static Problem Wrong(string what, string expected, string? suggestion = null) => new(default, what, expected, suggestion);
}
