using Vetting.Reading;

namespace Vetting.Claims.Identity;

[Meaning("whether a text names a unit")]
internal enum Judgement
{
    [Meaning("it names a unit, or could, and only a person can say which")]
    Unsure,

    [Meaning("it names that unit and can name no other on record")]
    Positive,

    [Meaning("it names something that is not on record")]
    Negative,

    [Meaning("it names only a whole service")]
    Service,

    [Meaning("it names nothing")]
    None,
}
