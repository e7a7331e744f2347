using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a vetting of a unit, or of a person by reference")]
internal sealed record VettingRecord : Claim
{
    [Meaning("who was vetted: the unit itself, or a person in it")]
    public VettedSubject? Of { get; init; }

    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("the person, by reference and never by name, where a person was vetted")]
    public string? Person { get; init; }

    [Meaning("in which capacity it was vetted")]
    public Capacity? Capacity { get; init; }

    [Meaning("the result")]
    public VettingResult? Result { get; init; }

    [Meaning("the day of the result")]
    public DateRange? On { get; init; }

    [Meaning("the last day on which it is valid, inclusive; `none` says that none was set")]
    public StatedDate? ExpiresOn { get; init; }

    [Meaning("the earlier approval that a match rests on, by id")]
    public string? EarlierApproval { get; init; }
}
