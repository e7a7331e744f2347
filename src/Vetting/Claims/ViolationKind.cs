using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what kind of violation is alleged")]
internal enum ViolationKind
{
    [Meaning("torture")]
    Torture,

    [Meaning("cruel, inhuman or degrading treatment or punishment")]
    CruelTreatment,

    [Meaning("prolonged detention without charges and trial")]
    ProlongedDetention,

    [Meaning("causing the disappearance of persons")]
    EnforcedDisappearance,

    [Meaning("extrajudicial killing")]
    ExtrajudicialKilling,

    [Meaning("rape under colour of law")]
    Rape,

    [Meaning("another flagrant denial of the right to life, liberty or security of person")]
    FlagrantDenial,

    [Meaning("excessive force without known intent to kill")]
    ExcessiveForce,

    [Meaning("arbitrary detention")]
    ArbitraryDetention,

    [Meaning("corruption")]
    Corruption,

    [Meaning("collusion with organised crime")]
    Collusion,

    [Meaning("leaking what partners shared")]
    Leak,

    [Meaning("theft or destruction of property")]
    Theft,

    [Meaning("another violation")]
    Other,
}
