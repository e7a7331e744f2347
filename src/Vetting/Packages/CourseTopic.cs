using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what a course teaches")]
internal enum CourseTopic
{
    [Meaning("human rights")]
    HumanRights,

    [Meaning("the law of armed conflict")]
    LawOfWar,

    [Meaning("the rule of law")]
    RuleOfLaw,

    [Meaning("a military's proper role under civilian control")]
    CivilianControl,

    [Meaning("discipline, military justice and accountability")]
    Accountability,

    [Meaning("professional conduct")]
    Professionalism,

    [Meaning("shooting")]
    Marksmanship,

    [Meaning("fighting at close quarters")]
    CloseQuartersCombat,

    [Meaning("special operations")]
    SpecialOperations,

    [Meaning("collecting and analysing intelligence")]
    IntelligenceWork,

    [Meaning("criminal investigation and forensics")]
    Investigation,

    [Meaning("prosecuting and judging")]
    Prosecution,

    [Meaning("receiving and deciding asylum claims")]
    Asylum,

    [Meaning("stopping people or goods at a border or at sea")]
    Interdiction,

    [Meaning("supply, maintenance and transport")]
    Logistics,

    [Meaning("medicine and rescue")]
    Medical,

    [Meaning("languages")]
    Language,

    [Meaning("leadership and staff work")]
    Leadership,

    [Meaning("flying, engineering, communications, computers")]
    Technical,

    [Meaning("another topic")]
    Other,
}
