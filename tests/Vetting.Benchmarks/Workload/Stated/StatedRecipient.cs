namespace Vetting.Benchmarks.Workload.Stated;

public sealed class StatedRecipient
{
    public string? Type { get; init; }

    /// <summary>How many days before the proposal the unit was vetted.</summary>
    public int? DaysSinceVetting { get; init; }

    public StatedCommander? Commander { get; init; }

    public List<StatedAllegation>? Allegations { get; init; }
}
