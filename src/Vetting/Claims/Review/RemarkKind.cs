using Vetting.Reading;

namespace Vetting.Claims.Review;

[Meaning("what a person should look at in a registry")]
internal enum RemarkKind
{
    [Meaning("a chain of command, or of descent, that leads back to where it began")]
    Cycle,

    [Meaning("dates that cannot all be right")]
    Dates,

    [Meaning("two superiors that command a unit on the same day for certain")]
    Superiors,

    [Meaning("a name that several units bear: it names none of them")]
    SharedName,

    [Meaning("another name with another number than the unit's own")]
    Number,

    [Meaning("perhaps one body entered twice")]
    Twice,

    [Meaning("a unit that no other claim names")]
    Orphan,
}
