using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("an assertion with its sources, its standing and the day it became known; everything in a registry is one")]
internal abstract record Claim : Placed
{
    [Meaning("names the claim within the registry")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("how the claim stands")]
    public required ClaimStatus Status { get; init; }

    [Meaning("the day the claim was first published; unknown, where it is left out")]
    public DateRange? PublishedOn { get; init; }

    [Meaning("ids of the sources that the claim rests on")]
    public ImmutableArray<string>? Sources { get; init; }

    /// <summary>A claim that its source withdrew is listed and not used.</summary>
    internal bool IsRetracted => Status == ClaimStatus.Retracted;

    /// <summary>Whether the claim was public on the day of the cut-off; always, where there is none.</summary>
    internal virtual bool? WasKnown(AsOf asOf) => asOf.WasKnown(PublishedOn);
}
