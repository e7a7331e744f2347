using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a named person's decision on whether the information about an incident is credible")]
internal sealed record CredibilityDecision : Placed
{
    [Meaning("what was decided")]
    public required CredibilityLevel Level { get; init; }

    [Meaning("what the information was measured by; where it is left out, `information` from 23 December 2011 on and unknown before")]
    public EvidenceStandard? Standard { get; init; }

    [Meaning("who decided")]
    [NonEmpty]
    public required string By { get; init; }

    [Meaning("in which capacity")]
    public required Capacity Capacity { get; init; }

    [Meaning("the day of the decision")]
    public required DateRange On { get; init; }

    [Meaning("the reasons given")]
    public string? Reasons { get; init; }

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }
}
