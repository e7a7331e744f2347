using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what ties an incident to a unit")]
internal enum AttributionBasis
{
    [Meaning("the unit's own members acting as the unit")]
    Direct,

    [Meaning("a task force that the unit had members in")]
    TaskForce,

    [Meaning("only the service is named, not the unit")]
    ServiceOnly,

    [Meaning("the unit is only the place where it happened: a lead, never an attribution")]
    PlaceOnly,

    [Meaning("the unit commanded those who did it")]
    Command,
}
