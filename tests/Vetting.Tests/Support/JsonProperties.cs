using System.Text.Json.Nodes;

namespace Vetting.Tests.Support;

/// <summary>Every property of a document, for tests that leave out one at a time.</summary>
internal static class JsonProperties
{
    /// <summary>The way to each property: names, and indexes of lists.</summary>
    public static IEnumerable<List<object>> Of(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            (member.Value is { } value ? Of(value) : []).Select(below => (List<object>)[member.Key, .. below]).Prepend([member.Key])),
        JsonArray items => items.SelectMany((item, index) => (item is null ? [] : Of(item)).Select(below => (List<object>)[index, .. below])),
        _ => [],
    };

    /// <summary>The document without the property.</summary>
    public static string Without(JsonNode document, List<object> path)
    {
        var root = document.DeepClone();
        var parent = root;
        foreach (var step in path.SkipLast(1))
        {
            parent = step is int index ? parent[index]! : parent[(string)step]!;
        }

        parent.AsObject().Remove((string)path[^1]);
        return root.ToJsonString();
    }
}
