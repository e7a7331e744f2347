using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a law that the proposal claims lifts a bar")]
internal sealed record AuthorityClaim : Placed
{
    [Meaning("which authority")]
    public required ClaimedAuthority Authority { get; init; }

    [Meaning("the day it was invoked; `none` says that it was only mentioned")]
    public StatedDate? On { get; init; }

    [Meaning("who invoked it")]
    public string? By { get; init; }

    [Meaning("the grounds given")]
    public string? Grounds { get; init; }
}
