using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("something that the report has to show before a withheld share of the money of the Merida Initiative is spent")]
internal enum WithholdingCondition
{
    [Meaning("transparency and accountability of the police, complaints commissions included")]
    PoliceTransparency,

    [Meaning("regular consultation with civil society")]
    CivilSocietyConsultation,

    [Meaning("investigation and prosecution of federal police and military abuses by civilian authorities")]
    CivilianProsecution,

    [Meaning("no use of testimony obtained by torture")]
    NoTestimonyByTorture,
}
