using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("who was vetted")]
internal enum VettedSubject
{
    [Meaning("the unit itself")]
    Unit,

    [Meaning("a person, by reference")]
    Person,
}
