using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>The starting points by name. Each is read by the strict readers before any case changes it.</summary>
internal sealed class StartingPoints
{
    public const string PackageEnd = ".package.json";
    public const string RegistryEnd = ".registry.json";

    private readonly FrozenDictionary<string, StartingPoint> _byName;

    private StartingPoints(FrozenDictionary<string, StartingPoint> byName) => _byName = byName;

    /// <summary>Every name, in ordinal order.</summary>
    public ImmutableArray<string> Names => [.. _byName.Keys.Order(StringComparer.Ordinal)];

    public static StartingPoints Read(ImmutableArray<RuleInput> files, ICollection<Problem> problems)
    {
        var registries = Named(files, RegistryEnd);
        var packages = Named(files, PackageEnd);
        foreach (var alone in registries.Where(registry => !packages.ContainsKey(registry.Key)))
        {
            problems.Add(new Problem(new Place(alone.Value.Name, 0, 0, string.Empty), "the registry starts no case", $"{Quoted.Text(alone.Key + PackageEnd)} beside it", Nearest.To(alone.Key, packages.Keys)));
        }

        return new StartingPoints(packages
            .Select(package => Of(package.Key, package.Value, registries.GetValueOrDefault(package.Key), problems)).OfType<StartingPoint>()
            .ToFrozenDictionary(start => start.Name, StringComparer.Ordinal));
    }

    public StartingPoint? Find(string name) => _byName.GetValueOrDefault(name);

    private static Dictionary<string, RuleInput> Named(ImmutableArray<RuleInput> files, string end) => files
        .Where(file => file.Name.EndsWith(end, StringComparison.Ordinal))
        .DistinctBy(file => NameOf(file, end), StringComparer.Ordinal)
        .ToDictionary(file => NameOf(file, end), StringComparer.Ordinal);

    private static string NameOf(RuleInput file, string end) => file.Name[(file.Name.LastIndexOf('/') + 1)..^end.Length];

    private static StartingPoint? Of(string name, RuleInput package, RuleInput? registry, ICollection<Problem> problems)
    {
        var first = Document(package, text => AidPackage.Parse(text, package.Name), problems);
        var second = registry is null
            ? new JsonObject { ["schema"] = RegistryContent.SchemaName }
            : Document(registry, text => Registry.Parse(text, registry.Name), problems);
        return first is null || second is null ? null : new StartingPoint(name, first, second);
    }

    private static JsonObject? Document(RuleInput file, Action<string> readStrictly, ICollection<Problem> problems)
    {
        if (InputText.Of(file, problems) is not { } text)
        {
            return null;
        }

        try
        {
            readStrictly(text);
            return JsonNode.Parse(text)!.AsObject();
        }
        catch (UnusableInputException unusable)
        {
            foreach (var problem in unusable.Problems)
            {
                problems.Add(problem);
            }

            return null;
        }
    }
}
