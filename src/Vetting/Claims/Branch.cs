using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("the service that a unit belongs to")]
internal enum Branch
{
    [Meaning("army")]
    Army,

    [Meaning("navy, marines included")]
    Navy,

    [Meaning("air force")]
    AirForce,

    [Meaning("national guard or gendarmerie")]
    NationalGuard,

    [Meaning("national or federal police")]
    FederalPolice,

    [Meaning("police of a state or province")]
    StatePolice,

    [Meaning("police of a municipality")]
    MunicipalPolice,

    [Meaning("migration authority")]
    Migration,

    [Meaning("customs or border service")]
    Customs,

    [Meaning("prison service")]
    Prisons,

    [Meaning("civil intelligence service")]
    Intelligence,

    [Meaning("public prosecution and its investigators")]
    Prosecution,

    [Meaning("courts")]
    Judiciary,

    [Meaning("ombudsman, inspectorate, audit")]
    Oversight,

    [Meaning("another civilian institution")]
    OtherCivilian,
}
