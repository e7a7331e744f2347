using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a subject that the force has to be trained in, 10 U.S.C. 333(c)(3)")]
internal enum RightsSubject
{
    [Meaning("the law of armed conflict")]
    LawOfWar,

    [Meaning("human rights and fundamental freedoms")]
    HumanRights,

    [Meaning("the rule of law")]
    RuleOfLaw,

    [Meaning("civilian control of the military")]
    CivilianControl,
}
