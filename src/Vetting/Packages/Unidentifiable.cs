using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the claim that the recipient unit cannot be identified before the transfer, 22 U.S.C. 2378d(c)(1)")]
internal sealed record Unidentifiable : Placed
{
    [Meaning("whether identification before the transfer is claimed to be impossible; merely not naming the unit is not that")]
    public bool? Claimed { get; init; }

    [Meaning("whether a reason is stated why it is impossible")]
    public bool? ReasonStated { get; init; }

    [Meaning("the reason why it is impossible")]
    public string? Reason { get; init; }

    [Meaning("whether the list of prohibited units is given regularly to the recipient government")]
    public bool? ListGivenToGovernment { get; init; }

    [Meaning("whether the list of prohibited units is given regularly to the committees of Congress")]
    public bool? ListGivenToCommittees { get; init; }

    [Meaning("the day of the recipient government's written agreement to comply; `none` says that there is none")]
    public StatedDate? WrittenAgreementOn { get; init; }
}
