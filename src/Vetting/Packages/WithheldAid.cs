using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("assistance that is withheld from the recipient because of the law")]
internal sealed record WithheldAid : Placed
{
    [Meaning("whether assistance to the recipient is withheld")]
    public bool? Withheld { get; init; }

    [Meaning("the day the foreign government was informed of the basis; `none` says that it was not")]
    public StatedDate? GovernmentInformedOn { get; init; }

    [Meaning("the day the committees of Congress were informed; `none` says that they were not")]
    public StatedDate? CommitteesInformedOn { get; init; }
}
