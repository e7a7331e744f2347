using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a question about a line that only a named person's decision answers")]
internal enum LineQuestion
{
    [Spelled("section-362-reaches")]
    [Meaning("does 10 U.S.C. 362 reach this money")]
    Section362Reaches,

    [Meaning("does the emergency exception of 10 U.S.C. 362(b) reach training")]
    EmergencyReachesTraining,

    [Meaning("does the authority that the proposal claims lift the bar of 22 U.S.C. 2378d")]
    AuthorityLiftsBar,

    [Meaning("do the Leahy laws reach the intelligence that is shared")]
    IntelligenceReached,

    [Meaning("does the police exception for nations emerging from conflict reach the country")]
    PostConflictReached,

    [Meaning("does the police exception that is claimed, other than the one for nations emerging from conflict, reach the country")]
    PoliceExceptionReached,

    [Meaning("does the listing of the unit, which the recipient came from, reach the recipient")]
    ListingCarriesOver,

    [Meaning("would the unit benefit from what the recipient is given")]
    BenefitReachesUnit,
}
