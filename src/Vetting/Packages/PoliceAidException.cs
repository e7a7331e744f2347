using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an exception to the ban on police aid, 22 U.S.C. 2420, or a law that overcomes it")]
internal enum PoliceAidException
{
    [Meaning("drug enforcement and federal investigation of crimes under other law")]
    FederalCrimes,

    [Meaning("control of narcotics under 22 U.S.C. 2291a")]
    Narcotics,

    [Meaning("maritime law enforcement and other maritime skills")]
    Maritime,

    [Meaning("the regional security system of the Eastern Caribbean")]
    EasternCaribbean,

    [Meaning("monitoring and enforcement of sanctions")]
    Sanctions,

    [Meaning("civilian police and public safety where a nation emerges from conflict")]
    PostConflict,

    [Meaning("customs authorities")]
    Customs,

    [Meaning("a long-standing democracy without armed forces and without a pattern of gross violations")]
    LongDemocracy,

    [Spelled("notwithstanding-2291")]
    [Meaning("notwithstanding other law, under 22 U.S.C. 2291(a)(4)")]
    Notwithstanding2291,
}
