using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the emergencies of 10 U.S.C. 362(b)")]
internal enum EmergencyKind
{
    [Meaning("disaster relief operations")]
    DisasterRelief,

    [Meaning("a humanitarian emergency")]
    Humanitarian,

    [Meaning("a national security emergency")]
    NationalSecurity,
}
