using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what a line is for; the first nine are those of 10 U.S.C. 333(a)")]
internal enum Purpose
{
    [Meaning("counterterrorism operations")]
    Counterterrorism,

    [Meaning("countering weapons of mass destruction")]
    CounterWeaponsOfMassDestruction,

    [Meaning("counter-illicit drug trafficking operations")]
    CounterDrug,

    [Meaning("counter-transnational organised crime operations")]
    CounterTransnationalOrganizedCrime,

    [Meaning("maritime and border security operations")]
    MaritimeAndBorderSecurity,

    [Meaning("military intelligence operations")]
    MilitaryIntelligence,

    [Meaning("air domain awareness operations")]
    AirDomainAwareness,

    [Meaning("operations that contribute to an international coalition")]
    CoalitionOperations,

    [Meaning("cyberspace security and defensive cyberspace operations")]
    CyberspaceSecurity,

    [Meaning("prosecutors, courts, forensics, defence counsel")]
    JusticeSector,

    [Meaning("civilian police work")]
    PoliceCapacity,

    [Meaning("inspectors, ombudsmen, auditors, civil society")]
    Oversight,

    [Meaning("processing and adjudicating asylum claims")]
    AsylumProcessing,

    [Meaning("stopping migrants")]
    MigrationInterdiction,

    [Meaning("instruction in human rights and accountability")]
    HumanRights,

    [Meaning("disaster relief")]
    DisasterRelief,

    [Meaning("training of United States special operations forces")]
    UnitedStatesSpecialOperationsTraining,

    [Meaning("training of other United States forces")]
    UnitedStatesForcesTraining,

    [Meaning("another purpose")]
    Other,
}
