using Vetting.Reading;

namespace Vetting.Claims.Identity;

[Meaning("in what a text and a unit are compared")]
internal enum FeatureField
{
    [Meaning("the number")]
    Number,

    [Meaning("the kind of body")]
    Type,

    [Meaning("what sort of body it is: infantry, naval, mechanised")]
    Arm,

    [Meaning("the service")]
    Branch,

    [Meaning("another country that the text names")]
    Country,

    [Meaning("a place or another name")]
    Name,

    [Meaning("the body above it")]
    Superior,

    [Meaning("how the number is written")]
    Ordinal,

    [Meaning("the language of the text against that of the registry")]
    Language,

    [Meaning("an abbreviation")]
    Abbreviation,

    [Meaning("a slip of the pen, or another guess")]
    Spelling,

    [Meaning("the whole text is a name on record")]
    Alias,

    [Meaning("a place beside it")]
    Place,

    [Meaning("the rest of the text, which says nothing that is known of the unit")]
    Rest,

    [Meaning("a part of a unit, or a post in it, and not the unit")]
    Part,

    [Meaning("several recipients in one text")]
    Several,

    [Meaning("names that are not stated and may be this one")]
    OtherNames,

    [Meaning("a person's decision")]
    Decision,
}
