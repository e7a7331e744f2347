namespace Vetting.Benchmarks.Workload;

/// <summary>A package of the workload: plain classes, as a host would have them, that know nothing of unknowns.</summary>
public sealed class Package
{
    public required string Id { get; init; }

    public required string Country { get; init; }

    public required int FiscalYear { get; init; }

    public required string Authority { get; init; }

    public required long AmountUsd { get; init; }

    public required string Channel { get; init; }

    public required string Pillar { get; init; }

    public required List<string> Purpose { get; init; }

    public required bool DomesticRole { get; init; }

    public required bool PublicReport { get; init; }

    public required DateTime ProposedOn { get; init; }

    public required List<Item> Items { get; init; }

    public required List<Recipient> Recipients { get; init; }
}
