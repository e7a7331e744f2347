using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how a claim stands")]
internal enum ClaimStatus
{
    [Meaning("asserted by its sources and not contradicted")]
    Asserted,

    [Meaning("contradicted by another claim or source; kept, listed, and never chosen over the other")]
    Disputed,

    [Meaning("withdrawn by its source; kept, listed, and not used")]
    Retracted,
}
