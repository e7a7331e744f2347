using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a published or kept list of units")]
internal enum ListKind
{
    [Meaning("the State Department's list of units barred under 22 U.S.C. 2378d")]
    StateProhibitedUnits,

    [Meaning("another list")]
    Other,
}
