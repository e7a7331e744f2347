using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what the information was measured by")]
internal enum EvidenceStandard
{
    [Meaning("credible information, as the law says since 23 December 2011")]
    Information,

    [Meaning("credible evidence, as the law said before")]
    Evidence,
}
