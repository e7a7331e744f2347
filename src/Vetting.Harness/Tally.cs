namespace Vetting.Harness;

/// <summary>How many of a number of things were seen.</summary>
/// <param name="Seen">How many.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct Tally(int Seen, int Total)
{
    /// <summary>Gets the share in whole percent, never rounded up: 100 means all. Of nothing, it is 0: what was not looked at was not seen.</summary>
    public int Percent => Total == 0 ? 0 : (int)(100L * Seen / Total);

    internal static Tally Sum(IEnumerable<Tally> tallies) =>
        tallies.Aggregate(default(Tally), (sum, its) => new Tally(sum.Seen + its.Seen, sum.Total + its.Total));
}
