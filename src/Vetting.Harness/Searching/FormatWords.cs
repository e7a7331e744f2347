using System.Collections.Immutable;
using System.Text.Json;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Harness.Searching;

/// <summary>The words that a format lets stand at a path, lists taken together: from the schema, so that none is forgotten.</summary>
internal static class FormatWords
{
    private const int Deepest = 8;
    private static readonly string[] Branches = ["allOf", "anyOf"];

    public static IReadOnlyDictionary<string, ImmutableSortedSet<string>> OfPackages { get; } = Of(typeof(PackageContent));

    public static IReadOnlyDictionary<string, ImmutableSortedSet<string>> OfRegistries { get; } = Of(typeof(RegistryContent));

    private static Dictionary<string, ImmutableSortedSet<string>> Of(Type format)
    {
        using var schema = JsonDocument.Parse(DocumentSchema.Of(format));
        var words = new Dictionary<string, ImmutableSortedSet<string>>(StringComparer.Ordinal);
        Collect(schema.RootElement, string.Empty, 0, schema.RootElement.GetProperty("definitions"), words);
        return words;
    }

    private static void Collect(JsonElement schema, string path, int depth, JsonElement definitions, Dictionary<string, ImmutableSortedSet<string>> words)
    {
        if (depth > Deepest)
        {
            return;
        }

        foreach (var branch in Branches.SelectMany(name => schema.TryGetProperty(name, out var all) ? all.EnumerateArray() : Enumerable.Empty<JsonElement>()))
        {
            Collect(branch, path, depth, definitions, words);
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!;
            Collect(definitions.GetProperty(name[(name.LastIndexOf('/') + 1)..]), path, depth + 1, definitions, words);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            Collect(items, path + "[]", depth, definitions, words);
        }

        if (schema.TryGetProperty("properties", out var members))
        {
            foreach (var member in members.EnumerateObject())
            {
                Collect(member.Value, $"{path}.{member.Name}", depth, definitions, words);
            }
        }

        if (schema.TryGetProperty("enum", out var choices))
        {
            words[path] = words.GetValueOrDefault(path, ImmutableSortedSet.Create<string>(StringComparer.Ordinal))
                .Union(choices.EnumerateArray().Where(choice => choice.ValueKind == JsonValueKind.String).Select(choice => choice.GetString()!));
        }
    }
}
