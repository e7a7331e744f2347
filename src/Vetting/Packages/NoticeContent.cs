using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("something that a notice to the committees of Congress has to contain")]
internal enum NoticeContent
{
    [Meaning("the country")]
    Country,

    [Meaning("the amount, the type and the purpose of the support")]
    AmountTypeAndPurpose,

    [Meaning("how the recipient can absorb it")]
    Absorption,

    [Meaning("its cost and its timeline")]
    CostAndTimeline,

    [Meaning("how it is sustained afterwards")]
    Sustainment,

    [Meaning("the aid of the years before")]
    AidHistory,

    [Meaning("the strategy it is part of")]
    Strategy,

    [Meaning("the construction, where it is large")]
    Construction,

    [Meaning("whether other authorities could do it")]
    OtherAuthorities,
}
