using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

/// <summary>A package of the workload: plain classes, as a host would have them, that know nothing of unknowns.</summary>
[Meaning("a package of the workload")]
public sealed class Package
{
    [Meaning("its id")]
    public required string Id { get; init; }

    [Meaning("its country")]
    public required string Country { get; init; }

    [Meaning("its fiscal year")]
    public required int FiscalYear { get; init; }

    [Meaning("its authority")]
    public required string Authority { get; init; }

    [Meaning("its amount usd")]
    public required long AmountUsd { get; init; }

    [Meaning("its channel")]
    public required string Channel { get; init; }

    [Meaning("its pillar")]
    public required string Pillar { get; init; }

    [Meaning("its purpose")]
    public required List<string> Purpose { get; init; }

    [Meaning("its domestic role")]
    public required bool DomesticRole { get; init; }

    [Meaning("its public report")]
    public required bool PublicReport { get; init; }

    [Meaning("its proposed on")]
    public required DateTime ProposedOn { get; init; }

    [Meaning("its items")]
    public required List<Item> Items { get; init; }

    [Meaning("its recipients")]
    public required List<Recipient> Recipients { get; init; }
}
