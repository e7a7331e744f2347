using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what two units have in common, so that what one receives may benefit the other")]
internal enum SharedBenefit
{
    [Meaning("a task force")]
    TaskForce,

    [Meaning("a base")]
    Base,

    [Meaning("pooled equipment")]
    Equipment,

    [Meaning("a feed of intelligence")]
    Intelligence,

    [Meaning("fuel")]
    Fuel,

    [Meaning("transport")]
    Transport,

    [Meaning("something else")]
    Other,
}
