using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("what part a word has in the name of a unit")]
internal enum ConceptKind
{
    [Meaning("a kind of body: battalion, zone, base")]
    Type,

    [Meaning("what sort of body it is: infantry, naval, mechanised")]
    Arm,

    [Meaning("a whole service, ministry or institution, and no unit of it")]
    Service,

    [Meaning("the headquarters of the body that is named with it")]
    Headquarters,

    [Meaning("announces a number: no., núm., #")]
    NumberMark,

    [Meaning("ties a body to the one above it: of, de, del")]
    Of,

    [Meaning("ties two bodies side by side: and, y")]
    And,

    [Meaning("a rank or an honour within the name of a person that a unit is called after")]
    Title,

    [Meaning("says nothing about which unit is meant: the, la, ciudad")]
    Noise,

    [Meaning("says that units are meant and does not name them: various units")]
    Several,

    [Meaning("says that what is meant is not named: unknown, redacted")]
    Unnamed,
}
