using Vetting.Findings;
using Vetting.Findings.Chains;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using static Vetting.Reports.Sarif.SarifObject;

namespace Vetting.Reports.Sarif;

/// <summary>The chains of command of one package as graphs of the run, and the ways along them from an incident to a recipient.</summary>
internal sealed class SarifGraphs(VettingReport report, SarifPlaces places, int first)
{
    public int Count => report.LazyChains.Value.Length;

    public IEnumerable<object> All => report.LazyChains.Value.Select((chain, index) => Graph(chain, first + index));

    /// <summary>For a finding that rests on incidents, the way of each to its unit.</summary>
    public IEnumerable<object>? Traversals(Finding finding)
    {
        var number = finding.Unit is null ? -1 : report.LazyChains.Value.ToList().FindIndex(its => its.Unit == finding.Unit);
        if (number < 0)
        {
            return null;
        }

        var chain = report.LazyChains.Value[number];
        var incidents = finding.Evidence.SelectMany(fact => fact.Claims).Concat(finding.Attribution).Select(claim => claim.Id).Distinct(StringComparer.Ordinal)
            .Where(id => chain.Ways.TryGetValue(id, out var way) && !way.IsEmpty).Order(StringComparer.Ordinal).ToList();
        return incidents.Count == 0 ? null : incidents.Select(incident => Of(
            ("runGraphIndex", first + number),
            ("description", Of(("text", SarifText.Of($"from {incident} to {chain.Name}")))),
            ("edgeTraversals", chain.Ways[incident].Select(link => Of(("edgeId", Edge(link)), ("message", Of(("text", SarifText.Of(chain.Links[link].Claim.Says)))))))));
    }

    /// <summary>Numbered, because the standard wants no two alike, and one package may be checked twice.</summary>
    private IEnumerable<(string, object?)> Graph(Chain chain, int number) => Of(
        ("description", Of(("text", SarifText.Of($"the chain of command of {chain.Name}, and where incidents enter it{(chain.NotShown > 0 ? $"; {Words.Count(chain.NotShown)} more incidents are not shown" : string.Empty)}")))),
        ("nodes", chain.Nodes.Select(node => Of(
            ("id", node.Id),
            ("label", Of(("text", SarifText.Of(node.Name)))),
            ("location", node.Claim is { } claim ? places.Location(claim.At, name: claim.Id) : null),
            ("properties", Of(("kind", node.Kind.ToString().ToLowerInvariant()), ("isReached", node.Kind == ChainNodeKind.Incident ? node.IsReached : null)))))),
        ("edges", chain.Links.Select((link, index) => Of(
            ("id", Edge(index)),
            ("label", Of(("text", SarifText.Of(link.When.Length == 0 ? link.Says : $"{link.Says}, {link.When}")))),
            ("sourceNodeId", link.From),
            ("targetNodeId", link.To),
            ("properties", Of(("claim", link.Claim.Id), ("isSure", link.IsSure)))))),
        ("properties", Of(("package", report.PackageId), ("number", number), ("subjects", chain.Subjects))));

    private static string Edge(int number) => $"e{Words.Count(number)}";
}
