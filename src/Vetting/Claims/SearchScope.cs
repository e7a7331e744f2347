using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what a search looked for")]
internal enum SearchScope
{
    [Meaning("gross violations by the unit")]
    Incidents,

    [Meaning("the unit on lists of barred units")]
    Listings,

    [Meaning("earlier vettings of the unit and of the people in it")]
    Vettings,

    [Meaning("how the unit came to be: what it was formed from, merged into, renamed from")]
    History,

    [Meaning("what those are implicated in who command the unit or would take part")]
    People,

    [Meaning("allegations that the unit misused what it was given")]
    Misuse,
}
