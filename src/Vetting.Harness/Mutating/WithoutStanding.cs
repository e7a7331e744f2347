using System.Text.Json.Nodes;
using Vetting.Claims;
using Vetting.Harness.Cases;
using Vetting.Reading;

namespace Vetting.Harness.Mutating;

/// <summary>A case as if every claim were asserted, whoever disputes or withdrew it.</summary>
internal static class WithoutStanding
{
    private const string Member = "status";

    /// <summary>The case, or <see langword="null"/> where every claim is asserted anyway.</summary>
    public static RuleCase? Of(RuleCase its)
    {
        if (its.Registry.Contents.SelectMany(content => ClaimsOf(content)).All(claim => claim.Status == ClaimStatus.Asserted))
        {
            return null;
        }

        var registry = ChangedDocument.Of(its, ofRegistry: true);
        Assert(registry);
        return its with { Registry = Registry.Parse(registry.ToJsonString()) };
    }

    private static IEnumerable<Claim> ClaimsOf(RegistryContent content) =>
    [
        .. content.Units ?? [], .. content.Relations ?? [], .. content.Incidents ?? [], .. content.Vettings ?? [],
        .. content.Listings ?? [], .. content.Searches ?? [], .. content.Postings ?? [],
    ];

    private static void Assert(JsonNode? node)
    {
        foreach (var claim in (node as JsonObject ?? []).Select(member => member.Value).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>().Where(claim => claim.ContainsKey(Member)))
        {
            claim[Member] = Spelling.Of(ClaimStatus.Asserted);
        }
    }
}
