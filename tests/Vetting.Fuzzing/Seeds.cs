using System.Text;
using Vetting.Claims;
using Vetting.Fuzzing.Mutating;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reports.Receipts;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Fuzzing;

/// <summary>What the mutations begin from: the samples, the starting points of the cases, the broken files, and the corpus.</summary>
internal static class Seeds
{
    /// <summary>A mutation looks at the whole document, so a large one would only take longer.</summary>
    private const int Largest = 6_000;

    public static IReadOnlyList<byte[]> Packages { get; } = Documents("package", "samples/**/*.package.json", "rules/starting-points/*.package.json");

    public static IReadOnlyList<byte[]> Registries { get; } = Documents("registry", "samples/**/*.registry.json", "rules/starting-points/*.registry.json");

    /// <summary>Samples with their registries, and cases with theirs.</summary>
    public static IReadOnlyList<(byte[] Package, byte[] Registry)> Pairs { get; } =
    [
        .. Repository.Files("samples", "*.package.json").Concat(Repository.Files("rules/starting-points", "*.package.json"))
            .Where(package => !package.Contains("90-malformed", StringComparison.Ordinal))
            .Select(package => (package, registry: RegistryOf(package))).Where(pair => pair.registry is not null)
            .Select(pair => (Package: File.ReadAllBytes(pair.package), Registry: File.ReadAllBytes(pair.registry!)))
            .Where(pair => pair.Package.Length < Largest && pair.Registry.Length < Largest),
    ];

    /// <summary>Receipts of checks of those.</summary>
    public static IReadOnlyList<byte[]> Receipts { get; } =
        [.. Pairs.Take(6).Select((pair, index) => Encoding.UTF8.GetBytes(ReceiptOf(pair, index % 2 == 0 ? AsOf.Open : new AsOf { KnownOn = new NodaTime.LocalDate(2021, 3, 4), AssessAs = Assessor.Auditor }))), .. Corpus("receipt")];

    /// <summary>Packages in flat tables.</summary>
    public static IReadOnlyList<byte[]> Flat { get; } = [.. Pairs.Select(pair => pair.Package).Chunk(3).Select(FlatSeed.Csv).Where(table => table.Length is > 0 and < Largest), .. Corpus("flat")];

    /// <summary>Packages in Parquet, flat and as JSON.</summary>
    public static IReadOnlyList<byte[]> Parquet { get; } = [.. Pairs.Select(pair => pair.Package).Chunk(3).Take(8).Select((some, index) => FlatSeed.Parquet(some, index % 2 == 0)), .. Corpus("parquet")];

    public static IReadOnlyList<byte[]> Parameters { get; } = [.. Pieces("rules/parameters.json", "parameters", 5), .. Corpus("parameters")];

    public static IReadOnlyList<byte[]> Channels { get; } = [.. Pieces("rules/channels/table.json", "channels", 3), .. Corpus("channels")];

    /// <summary>Files of one rule each.</summary>
    public static IReadOnlyList<byte[]> Rules { get; } =
        [.. Repository.Files("rules", "rules.json").SelectMany(OneRuleEach).Where(seed => seed.Length < Largest), .. Files("samples", "*.rules.json"), .. Corpus("rules")];

    /// <summary>The expressions of the shipped rules about recipients.</summary>
    public static IReadOnlyList<string> Expressions { get; } =
    [
        .. Repository.Files("rules", "rules.json").Select(File.ReadAllBytes).SelectMany(text => JsonPieces.Of(text)
            .Where(piece => piece.Key >= 0 && Encoding.UTF8.GetString(text, piece.Key, piece.KeyEnd - piece.Key) == "\"Expression\"")
            .Select(piece => System.Text.Json.JsonSerializer.Deserialize<string>(text.AsSpan(piece.Start, piece.End - piece.Start))!))
            .Where(text => text.Contains("recipient", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
        .. Corpus("expressions").Select(Encoding.UTF8.GetString),
    ];

    /// <summary>What was found worth keeping: inputs that a reader says something of that it says of no other.</summary>
    public static IEnumerable<byte[]> Corpus(string reader) => Repository.Files("tests/Vetting.Fuzzing/Corpus", $"{reader}.txt").SelectMany(File.ReadLines).Select(Convert.FromBase64String);

    private static List<byte[]> Documents(string kind, params string[] patterns) =>
        [.. patterns.SelectMany(pattern => Files(pattern.Split("/*")[0], pattern.Split('/')[^1])).Where(seed => seed.Length < Largest), .. Corpus(kind)];

    private static IEnumerable<byte[]> Files(string folder, string pattern) => Repository.Files(folder, pattern).Select(File.ReadAllBytes);

    private static string? RegistryOf(string package)
    {
        var beside = package.Replace(".package.json", ".registry.json", StringComparison.Ordinal);
        return File.Exists(beside) ? beside : Directory.Exists(Path.Combine(Path.GetDirectoryName(package)!, "registry"))
            ? Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(package)!, "registry"), "*.registry.json").Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
    }

    private static string ReceiptOf((byte[] Package, byte[] Registry) pair, AsOf asOf)
    {
        var package = AidPackage.Parse(Encoding.UTF8.GetString(pair.Package), "a.package.json");
        var registry = Registry.Parse(Encoding.UTF8.GetString(pair.Registry), "a.registry.json");
        return Receipt.Write([new CheckMade(package, registry, Vetter.Create().Check(package, registry, asOf))], RuleSet.Shipped, asOf, "rules");
    }

    /// <summary>The workflows of a file with one rule each, all in one line.</summary>
    private static IEnumerable<byte[]> OneRuleEach(string file)
    {
        using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var workflow in document.RootElement.EnumerateArray())
        {
            var name = workflow.GetProperty("WorkflowName").GetRawText();
            foreach (var rule in workflow.GetProperty(nameof(Rules)).EnumerateArray())
            {
                yield return Encoding.UTF8.GetBytes($"[{{\"WorkflowName\":{name},\"Rules\":[{rule.GetRawText()}]}}]");
            }
        }
    }

    /// <summary>The document with a few items of its list each, for each run of them.</summary>
    private static IEnumerable<byte[]> Pieces(string file, string list, int count)
    {
        using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Repository.At(file)));
        var head = string.Join(',', document.RootElement.EnumerateObject().Where(member => member.Name != list).Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}"));
        foreach (var items in document.RootElement.GetProperty(list).EnumerateArray().Chunk(count))
        {
            yield return Encoding.UTF8.GetBytes($"{{{head},\"{list}\":[{string.Join(',', items.Select(item => item.GetRawText()))}]}}");
        }
    }
}
