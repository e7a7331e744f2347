using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how large an organised body is; practice vets the lowest body able to command and discipline its members")]
internal enum UnitLevel
{
    [Meaning("a whole service or ministry")]
    Service,

    [Meaning("a region, zone, fleet or headquarters")]
    Command,

    [Meaning("a battalion, regiment, squadron, agency office or the like")]
    Unit,

    [Meaning("a company, section or team within a unit")]
    SubUnit,
}
