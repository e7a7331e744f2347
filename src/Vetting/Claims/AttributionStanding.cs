using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how an attribution stands")]
internal enum AttributionStanding
{
    [Meaning("alleged")]
    Alleged,

    [Meaning("found by an official body")]
    Found,
}
