using System.Collections.Immutable;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An article on the line.</summary>
internal sealed class ItemFacts(Item item, AidLine line, Origin origin) : FactObject
{
    [Information("what the article is", Supplier.Proposer, WrittenAs = "lines[].items[].name", IsAlwaysKnown = true)]
    public string? Name { get; } = item.Name;

    [Information("what the article is made for", Supplier.Proposer, WrittenAs = "lines[].items[].lethality")]
    public Lethality? Lethality { get; } = item.Lethality;

    internal override string Called => $"the article \"{item.Name}\"";

    internal override Place? RecordedAt => item.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(item, $"{item.Name}: {(item.Lethality is { } its ? Reading.Spelling.Of(its) : "lethality not stated")}", line.Sources)];
}
