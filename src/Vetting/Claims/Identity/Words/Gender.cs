using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("the grammatical gender of a word, which its ordinal shares: 45/o. Batallón, 45/a. Brigada")]
internal enum Gender
{
    [Meaning("masculine")]
    Masculine,

    [Meaning("feminine")]
    Feminine,
}
