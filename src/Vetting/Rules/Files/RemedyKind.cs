using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("what kind of act would clear a finding; an act yet to come, never another account of the past")]
internal enum RemedyKind
{
    [Meaning("name another unit as the recipient")]
    SubstituteUnit,

    [Meaning("take the recipient, or the whole line, out of the package")]
    DropLine,

    [Meaning("pay the line from another channel")]
    MoveChannel,

    [Meaning("change what the line gives, or for what")]
    ChangeContent,

    [Meaning("supply a paper or a record that is not on file")]
    SupplyRecord,

    [Meaning("an official determination with its report, for one incident")]
    DeterminationAndReport,

    [Meaning("a statutory exception for the whole line, on written grounds")]
    Exception,

    [Meaning("a waiver by the official in whom the law vests it; the violation stays one")]
    Waiver,

    [Meaning("vet the unit, its commander or the individuals again")]
    ReVet,

    [Meaning("a named person's decision, recorded with its reasons")]
    Decision,
}
