using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the law that a waiver is meant to lift")]
internal enum WaivedLaw
{
    [Meaning("10 U.S.C. 362")]
    DefenseLeahy,

    [Meaning("22 U.S.C. 2378d, which knows no waiver")]
    StateLeahy,

    [Meaning("another law")]
    Other,
}
