using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a law that the proposal claims lifts a bar")]
internal enum ClaimedAuthority
{
    [Spelled("presidential-determination-2364")]
    [Meaning("a presidential determination under 22 U.S.C. 2364(a)")]
    PresidentialDetermination2364,

    [Spelled("notwithstanding-2291")]
    [Meaning("'notwithstanding' under 22 U.S.C. 2291(a)(4)")]
    Notwithstanding2291,

    [Meaning("emergency grounds")]
    Emergency,

    [Meaning("a waiver by the Secretary of Defense")]
    DefenseWaiver,

    [Meaning("another authority")]
    Other,
}
