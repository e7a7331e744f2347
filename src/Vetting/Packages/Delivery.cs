using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("one tranche of articles, services or money")]
internal sealed record Delivery : Placed
{
    [Meaning("the day of the delivery")]
    public StatedDate? On { get; init; }

    [Meaning("what the tranche is worth")]
    public Money? Amount { get; init; }

    [Meaning("whether it has been delivered already")]
    public bool? Delivered { get; init; }
}
