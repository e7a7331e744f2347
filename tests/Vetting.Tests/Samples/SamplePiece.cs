using System.Text.Json.Nodes;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

/// <summary>
/// One line of a sample as a package of its own, with the claims that bear on it: what is tried on every property of a
/// sample would otherwise ask every rule of every line again for each property of each.
/// </summary>
internal sealed record SamplePiece(string Name, string Package, string Registry)
{
    private static readonly string[] Lists = ["units", "relations", "incidents", "vettings", "listings", "searches", "misuses", "postings"];

    public static IEnumerable<SamplePiece> Of(string sample)
    {
        var package = Read(SampleFiles.Package(sample));
        var registry = Read(Repository.Relative(Repository.Files(SampleFiles.Registry(sample), "*.registry.json").Single()));
        return package["lines"]!.AsArray().Select(line => Of(package, registry, line!));
    }

    private static SamplePiece Of(JsonObject package, JsonObject registry, JsonNode line)
    {
        var alone = (JsonObject)package.DeepClone();
        alone["lines"] = new JsonArray(line.DeepClone());
        var known = (JsonObject)registry.DeepClone();
        var units = Units(line, registry);
        foreach (var list in Lists.Where(list => known[list] is not null))
        {
            known[list] = new JsonArray([.. registry[list]!.AsArray().Where(claim => Bears(claim!, units)).Select(claim => Cut(claim!, units))]);
        }

        return new SamplePiece($"{(string?)package["id"]}, {(string?)line["id"]}", alone.ToJsonString(), known.ToJsonString());
    }

    /// <summary>The units that the line names in any way, and those that they are tied to.</summary>
    private static HashSet<string> Units(JsonNode line, JsonObject registry)
    {
        var texts = Texts(line).ToHashSet(StringComparer.Ordinal);
        var units = registry["units"]!.AsArray()
            .Where(unit => texts.Contains((string)unit!["id"]!) || texts.Contains((string)unit["name"]!)
                || (unit["aliases"]?.AsArray() ?? []).Any(alias => texts.Contains((string)alias!["name"]!)))
            .Select(unit => (string)unit!["id"]!).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before != units.Count;)
        {
            before = units.Count;
            foreach (var relation in registry["relations"]?.AsArray() ?? [])
            {
                if (units.Contains((string)relation!["unit"]!) || units.Contains((string)relation["other"]!))
                {
                    units.Add((string)relation["unit"]!);
                    units.Add((string)relation["other"]!);
                }
            }
        }

        return units;
    }

    private static bool Bears(JsonNode claim, HashSet<string> units) =>
        claim["country"] is not null && claim["name"] is not null ? units.Contains((string)claim["id"]!)
        : claim["attributions"] is { } attributions ? attributions.AsArray().All(its => units.Contains((string)its!["unit"]!))
        : claim["units"] is { } searched ? searched.AsArray().Any(its => units.Contains((string)its!))
        : claim["unit"] is not { } unit || units.Contains((string)unit!);

    /// <summary>A search of many units is one of those that are left.</summary>
    private static JsonNode Cut(JsonNode claim, HashSet<string> units)
    {
        var copy = claim.DeepClone();
        if (copy["units"] is { } searched)
        {
            copy["units"] = new JsonArray([.. searched.AsArray().Where(its => units.Contains((string)its!)).Select(its => its!.DeepClone())]);
        }

        return copy;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(Repository.At(path)))!.AsObject();
}
