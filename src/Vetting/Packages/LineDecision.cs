using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a named person's decision on a question about a line")]
internal sealed record LineDecision : Placed
{
    [Meaning("the question")]
    public required LineQuestion Question { get; init; }

    [Meaning("the unit that the answer is about, by registry id; without it, an answer about a unit settles nothing")]
    [NonEmpty]
    public string? Unit { get; init; }

    [Meaning("the authority that the answer is about; without it, an answer about an authority settles nothing")]
    public ClaimedAuthority? Authority { get; init; }

    [Meaning("the answer")]
    public required bool Answer { get; init; }

    [Meaning("who decided")]
    [NonEmpty]
    public required string By { get; init; }

    [Meaning("in which capacity")]
    public required Capacity Capacity { get; init; }

    [Meaning("the day of the decision")]
    public required DateRange On { get; init; }

    [Meaning("the reasons given")]
    public string? Reasons { get; init; }
}
