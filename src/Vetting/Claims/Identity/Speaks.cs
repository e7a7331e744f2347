using Vetting.Reading;

namespace Vetting.Claims.Identity;

[Meaning("what a feature says of whether a text means a unit")]
internal enum Speaks
{
    [Meaning("it speaks for the unit")]
    For,

    [Meaning("it speaks against the unit")]
    Against,

    [Meaning("one side does not say it, so that it speaks neither for nor against")]
    Open,
}
