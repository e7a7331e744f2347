using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("whether a numeral counts or ranks")]
internal enum NumeralForm
{
    [Meaning("third, tercero")]
    Ordinal,

    [Meaning("three, tres")]
    Cardinal,
}
