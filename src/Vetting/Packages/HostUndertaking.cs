using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("something that the host government agrees to, 22 U.S.C. 2314(a)")]
internal enum HostUndertaking
{
    [Meaning("nobody but its own officers and agents uses the articles")]
    NoOtherUsers,

    [Meaning("no transfer to others without consent")]
    NoTransfer,

    [Meaning("no use for another purpose without consent")]
    NoOtherUse,

    [Meaning("substantially the same security as the United States would give")]
    Security,

    [Meaning("observation by the United States, with the information it needs")]
    Observation,

    [Meaning("return of what is no longer needed for the purpose")]
    Return,
}
