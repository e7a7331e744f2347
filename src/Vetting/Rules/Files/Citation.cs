using NodaTime;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("a provision, and where it was read")]
internal sealed record Citation : Placed
{
    [NonEmpty]
    [Meaning("the provision, pinpointed")]
    public required string Provision { get; init; }

    [NonEmpty]
    [Meaning("what it says, in the project's own words")]
    public required string Says { get; init; }

    [NonEmpty]
    [Meaning("where it was read")]
    public required string Source { get; init; }

    [Meaning("the day of the text that was read")]
    public LocalDate? Read { get; init; }

    [Meaning("whether it was read at its source")]
    public required bool Verified { get; init; }

    [Spelled("remark")]
    [Meaning("what else has to be known about it")]
    public string? Remark { get; init; }
}
