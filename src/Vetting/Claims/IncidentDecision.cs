using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a named person's decision on a question about an incident")]
internal sealed record IncidentDecision : Placed
{
    [Meaning("the question")]
    public required IncidentQuestion Question { get; init; }

    [Meaning("the unit that the answer is about, by id; every unit, where it is left out")]
    [NonEmpty]
    public string? Unit { get; init; }

    [Meaning("the person that the answer is about, by reference, where the question is about one")]
    [NonEmpty]
    public string? Person { get; init; }

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

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }
}
