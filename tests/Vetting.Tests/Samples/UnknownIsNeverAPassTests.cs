using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

/// <summary>The first principle, tried on every property of every sample: what is made unknown never becomes a pass.</summary>
public sealed class UnknownIsNeverAPassTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Making_any_property_unknown_clears_nothing(string name)
    {
        var packageText = File.ReadAllText(Repository.At(SampleFiles.Package(name)));
        var registryText = File.ReadAllText(Directory.EnumerateFiles(Repository.At(SampleFiles.Registry(name)), "*.registry.json").Single());
        var package = AidPackage.Parse(packageText);
        var registry = Registry.Parse(registryText);
        var before = Outcomes(package, registry);
        ConcurrentBag<string> cleared = [];
        var tried = 0;

        // A whole list of claims is not a property of one of them: leaving it out is another registry.
        Parallel.ForEach(Properties(JsonNode.Parse(packageText)!).Select(path => (path, isPackage: true))
            .Concat(Properties(JsonNode.Parse(registryText)!).Where(path => path.Count > 1).Select(path => (path, isPackage: false))), change =>
        {
            try
            {
                var after = change.isPackage
                    ? Outcomes(AidPackage.Parse(Without(packageText, change.path)), registry)
                    : Outcomes(package, Registry.Parse(Without(registryText, change.path)));
                Interlocked.Increment(ref tried);
                foreach (var (key, outcome) in after.Where(its => Passes(its.Value) && before.TryGetValue(its.Key, out var was) && !Passes(was)))
                {
                    cleared.Add($"without {string.Join('/', change.path)}, {key} went from {before[key]} to {outcome}");
                }
            }
            catch (UnusableInputException)
            {
                // A format that demands the property has no unknown to pass on.
            }
        });

        Assert.True(tried > 20, $"only {tried} properties were tried");
        Assert.True(cleared.IsEmpty, string.Join('\n', cleared.Order(StringComparer.Ordinal).Take(40)));
    }

    private static bool Passes(Outcome outcome) => outcome is Outcome.Clear or Outcome.NotApplicable;

    /// <summary>The answers alone, without the report that is made of them.</summary>
    private static Dictionary<(string Rule, string? Variant, Severity Severity, string Subject), Outcome> Outcomes(AidPackage package, Registry registry) =>
        new Evaluation(RuleSet.Shipped, package, registry, AsOf.Open).Answers(CancellationToken.None)
            .ToDictionary(
                answer => (answer.Provision.Id, answer.Provision.Latest.Properties.Variant, answer.Provision.Latest.Properties.Severity, answer.Place.Pointer),
                answer => answer.Outcome);

    private static IEnumerable<List<object>> Properties(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            (member.Value is { } value ? Properties(value) : []).Select(below => (List<object>)[member.Key, .. below]).Prepend([member.Key])),
        JsonArray items => items.SelectMany((item, index) => (item is null ? [] : Properties(item)).Select(below => (List<object>)[index, .. below])),
        _ => [],
    };

    private static string Without(string json, List<object> path)
    {
        var root = JsonNode.Parse(json)!;
        var parent = root;
        foreach (var step in path.SkipLast(1))
        {
            parent = step is int index ? parent[index]! : parent[(string)step]!;
        }

        parent.AsObject().Remove((string)path[^1]);
        return root.ToJsonString();
    }
}
