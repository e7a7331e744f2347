using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an exception to the ban on police aid that the proposal claims, 22 U.S.C. 2420")]
internal sealed record PoliceException : Placed
{
    [Meaning("whether an exception is claimed")]
    public bool? Claimed { get; init; }

    [Meaning("which exception")]
    public PoliceAidException? Exception { get; init; }

    [Meaning("the grounds given")]
    public string? Grounds { get; init; }
}
