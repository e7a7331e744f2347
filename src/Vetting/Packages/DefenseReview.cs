using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("how Defense came to its decision on the recipient, 10 U.S.C. 362(a)(2)")]
internal sealed record DefenseReview : Placed
{
    [Meaning("the day the information available to State was fully considered; `none` says that it was not")]
    public StatedDate? InformationConsideredOn { get; init; }

    [Meaning("the day State was consulted; `none` says that it was not")]
    public StatedDate? StateConsultedOn { get; init; }

    [Meaning("the day of the decision; `none` says that nothing is decided yet")]
    public StatedDate? DecidedOn { get; init; }
}
