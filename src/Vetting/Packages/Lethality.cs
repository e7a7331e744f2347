using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what an article or a course is made for")]
internal enum Lethality
{
    [Meaning("made to kill or wound, ammunition and weapon sights included")]
    Lethal,

    [Meaning("made for combat or assault, without being a weapon itself")]
    Tactical,

    [Meaning("civil and tactical use alike")]
    DualUse,

    [Meaning("no use in combat worth naming")]
    NonLethal,
}
