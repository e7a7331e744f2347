using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the host government's agreement on what it is given, or that there is none")]
internal sealed record HostAgreement : Placed
{
    [Meaning("the day it was made; `none` says that there is none")]
    public StatedDate? On { get; init; }

    [Meaning("who made it")]
    public string? By { get; init; }

    [Meaning("what the host government agrees to; an empty list says to nothing")]
    public ImmutableArray<HostUndertaking>? Undertakings { get; init; }

    [Meaning("what it says, in short")]
    public string? Says { get; init; }

    [Meaning("where it is kept")]
    public string? Reference { get; init; }
}
