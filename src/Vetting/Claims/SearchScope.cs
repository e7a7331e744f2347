using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what a search looked for")]
internal enum SearchScope
{
    [Meaning("gross violations by the unit")]
    Incidents,

    [Meaning("the unit on lists of barred units")]
    Listings,

    [Meaning("earlier vettings of the unit")]
    Vettings,
}
