using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the package of the year before, for comparison")]
internal sealed record EarlierPackage : Placed
{
    [Meaning("whether there was one")]
    public bool? Exists { get; init; }

    [Meaning("the share of its contact with security forces that was on rights, from 0 to 1")]
    [Bounds(0, 1)]
    public decimal? RightsShare { get; init; }
}
