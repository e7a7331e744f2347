using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("the result of a vetting")]
internal enum VettingResult
{
    [Meaning("approved")]
    Approved,

    [Meaning("suspended")]
    Suspended,

    [Meaning("rejected")]
    Rejected,

    [Meaning("cancelled")]
    Cancelled,

    [Meaning("not decided yet")]
    Pending,

    [Meaning("matched to an earlier approval, which has to be valid still")]
    Match,
}
