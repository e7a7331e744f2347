using Vetting.Reading;

namespace Vetting.Tests.Reading;

[Meaning("how a parcel travels")]
internal enum Carriage
{
    [Meaning("on wheels")]
    ByRoad,

    [Spelled("ship")]
    BySea,
}
