using System.Text.Json.Nodes;

namespace Vetting.Orleans.Tests.Killing;

/// <summary>A registry as it would come to light: a few claims at a time.</summary>
internal static class RegistryParts
{
    /// <summary>The document in documents of a few claims each.</summary>
    public static IEnumerable<string> Of(string file, int claims = 4)
    {
        var content = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        var list = content.First(member => member.Key != "schema");
        return list.Value!.AsArray().Chunk(claims).Select(some => new JsonObject
        {
            ["schema"] = content["schema"]!.DeepClone(),
            [list.Key] = new JsonArray([.. some.Select(claim => claim!.DeepClone())]),
        }.ToJsonString());
    }
}
