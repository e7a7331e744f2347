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
        ConcurrentBag<string> cleared = [];
        var tried = 0;
        Parallel.ForEach(SamplePiece.Of(name).SelectMany(Changes), change =>
        {
            try
            {
                var after = change.InPackage
                    ? Outcomes(AidPackage.Parse(JsonProperties.Without(JsonNode.Parse(change.Piece.Package)!, change.Path)), change.Registry)
                    : Outcomes(change.Package, Registry.Parse(JsonProperties.Without(JsonNode.Parse(change.Piece.Registry)!, change.Path)));
                Interlocked.Increment(ref tried);
                foreach (var (key, outcome) in after.Where(its => Passes(its.Value) && change.Before.TryGetValue(its.Key, out var was) && !Passes(was)))
                {
                    cleared.Add($"{change.Piece.Name}: without {string.Join('/', change.Path)}, {key} went from {change.Before[key]} to {outcome}");
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

    private static IEnumerable<(SamplePiece Piece, AidPackage Package, Registry Registry, Dictionary<(string, string), Outcome> Before, List<object> Path, bool InPackage)> Changes(SamplePiece piece)
    {
        var (package, registry) = (AidPackage.Parse(piece.Package), Registry.Parse(piece.Registry));
        var before = Outcomes(package, registry);

        // A whole list of claims is not a property of one of them: leaving it out is another registry.
        return
        [
            .. JsonProperties.Of(JsonNode.Parse(piece.Package)!).Select(path => (piece, package, registry, before, path, true)),
            .. JsonProperties.Of(JsonNode.Parse(piece.Registry)!).Where(path => path.Count > 1).Select(path => (piece, package, registry, before, path, false)),
        ];
    }

    /// <summary>The answers alone, without the report that is made of them.</summary>
    private static Dictionary<(string Rule, string Subject), Outcome> Outcomes(AidPackage package, Registry registry) =>
        new Evaluation(RuleSet.Shipped, package, registry, AsOf.Open).Answers(CancellationToken.None)
            .ToDictionary(answer => (answer.Provision.Name, answer.Place.Pointer), answer => answer.Outcome);
}
