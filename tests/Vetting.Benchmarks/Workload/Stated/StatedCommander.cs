namespace Vetting.Benchmarks.Workload.Stated;

public sealed class StatedCommander
{
    /// <summary>How many days before the proposal the commander was vetted; negative where it was after it.</summary>
    public int? DaysSinceVetting { get; init; }
}
