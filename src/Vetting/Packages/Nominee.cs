using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an individual who is designated to take part; a reference and never a name")]
internal sealed record Nominee : Placed
{
    [Meaning("the person, by reference and never by name")]
    [NonEmpty]
    public required string Person { get; init; }

    [Meaning("the individual's own unit, by registry id")]
    [NonEmpty]
    public string? Unit { get; init; }

    [Meaning("which identifiers the nominee's record holds, wherever it is kept; an empty list says none")]
    public ImmutableArray<NomineeIdentifier>? Identifiers { get; init; }

    [Meaning("whether somebody compared the record with the person's papers")]
    public bool? IdentityVerified { get; init; }

    [Meaning("which office compared them")]
    public string? IdentityVerifiedBy { get; init; }

    [Meaning("the day the record was submitted for vetting; `none` says that it was not")]
    public StatedDate? SubmittedOn { get; init; }
}
