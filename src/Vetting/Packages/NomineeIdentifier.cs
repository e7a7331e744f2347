using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("something that the record of a nominee holds; the record itself is kept elsewhere")]
internal enum NomineeIdentifier
{
    [Meaning("the full name")]
    FullName,

    [Meaning("the gender")]
    Gender,

    [Meaning("the date of birth")]
    DateOfBirth,

    [Meaning("the place of birth")]
    PlaceOfBirth,

    [Meaning("the citizenship")]
    Citizenship,

    [Meaning("the national identification number")]
    NationalId,

    [Meaning("the unit")]
    Unit,

    [Meaning("the position")]
    Position,

    [Meaning("the rank")]
    Rank,
}
