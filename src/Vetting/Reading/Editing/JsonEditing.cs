using System.Globalization;
using System.Text.Json.Nodes;

namespace Vetting.Reading.Editing;

/// <summary>Changes places of a JSON document. What stands on the way to it is made where it is missing.</summary>
internal static class JsonEditing
{
    /// <param name="json">The document.</param>
    /// <param name="edits">
    /// Each with a JSON Pointer, whose last <c>-</c> adds to a list, and the new value; <see langword="null"/> takes the member or item out.
    /// </param>
    /// <returns>The document after all of them, in their order.</returns>
    public static string Apply(string json, IEnumerable<(string Pointer, EditValue? Value)> edits)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (pointer, value) in edits)
        {
            Write(root, pointer, value?.Node);
        }

        return root.ToJsonString();
    }

    private static void Write(JsonNode root, string pointer, JsonNode? value)
    {
        var steps = pointer.Split('/')[1..];
        var here = root;
        for (var i = 0; i < steps.Length - 1; i++)
        {
            here = Enter(here, steps[i], nextIsItem: steps[i + 1] == "-" || IsIndex(steps[i + 1]));
        }

        switch (here)
        {
            case JsonArray list when value is null:
                list.RemoveAt(int.Parse(steps[^1], CultureInfo.InvariantCulture));
                break;
            case JsonArray list when steps[^1] == "-":
                list.Add(value.DeepClone());
                break;
            case JsonArray list:
                list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value.DeepClone();
                break;
            case JsonObject members when value is null:
                members.Remove(steps[^1]);
                break;
            default:
                here.AsObject()[steps[^1]] = value?.DeepClone();
                break;
        }
    }

    private static JsonNode Enter(JsonNode here, string step, bool nextIsItem)
    {
        if (here is JsonArray list)
        {
            if (step != "-")
            {
                return list[int.Parse(step, CultureInfo.InvariantCulture)]!;
            }

            list.Add(nextIsItem ? new JsonArray() : (JsonNode)new JsonObject());
            return list[^1]!;
        }

        var members = here.AsObject();
        if (members[step] is not { } there)
        {
            members[step] = there = nextIsItem ? new JsonArray() : new JsonObject();
        }

        return there;
    }

    private static bool IsIndex(string step) => step.Length > 0 && step.All(char.IsAsciiDigit);
}
