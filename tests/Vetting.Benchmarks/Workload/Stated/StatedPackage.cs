namespace Vetting.Benchmarks.Workload.Stated;

/// <summary>
/// A package of the workload in the form that facts have: everything may be left out, and what is computed with dates is
/// computed before rules see it.
/// </summary>
public sealed class StatedPackage
{
    public string? Country { get; init; }

    public string? Authority { get; init; }

    public long? AmountUsd { get; init; }

    public string? Channel { get; init; }

    public string? Pillar { get; init; }

    public List<string>? Purpose { get; init; }

    public bool? DomesticRole { get; init; }

    public bool? PublicReport { get; init; }

    public List<StatedItem>? Items { get; init; }

    public List<StatedRecipient>? Recipients { get; init; }
}
