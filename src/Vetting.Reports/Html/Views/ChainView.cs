using Vetting.Findings.Chains;
using Vetting.Reports.Escaping;

namespace Vetting.Reports.Html.Views;

/// <summary>A chain of command: the sentences of it, from which the drawing is made.</summary>
internal sealed record ChainView(string Name, IReadOnlyList<ChainNodeView> Nodes, IReadOnlyList<ChainLinkView> Links, IReadOnlyList<string> NotReached, int NotShown)
{
    private const int LongestName = 80;
    private const int LongestSentence = 600;

    public static ChainView Of(Chain chain, ClaimBook book)
    {
        var numbers = chain.Nodes.Index().ToDictionary(its => its.Item.Id, its => its.Index, StringComparer.Ordinal);
        var names = chain.Nodes.ToDictionary(node => node.Id, node => PlainText.Short(node.Name, LongestName), StringComparer.Ordinal);
        return new ChainView(
            PlainText.Short(chain.Name, LongestName),
            [.. chain.Nodes.Select((node, number) => new ChainNodeView(number, node.Kind.ToString().ToLowerInvariant(), names[node.Id], node.Detail, node.IsReached, node.Claim is { } claim ? book.Of(claim) : null))],
            [.. chain.Links.Where(link => numbers.ContainsKey(link.From) && numbers.ContainsKey(link.To)).Select(link => new ChainLinkView(
                numbers[link.From], numbers[link.To], names[link.From], names[link.To], PlainText.Short(link.Says, LongestSentence), link.When, link.IsSure, book.Of(link.Claim)))],
            [.. chain.Nodes.Where(node => !node.IsReached).Select(node => names[node.Id])],
            chain.NotShown);
    }
}
