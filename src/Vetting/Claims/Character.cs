using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what a body is")]
internal enum Character
{
    [Meaning("a civilian institution")]
    Civilian,

    [Meaning("a police force")]
    Police,

    [Meaning("an armed force")]
    Military,
}
