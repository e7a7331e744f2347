using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("letters that are compared as if they were others")]
internal sealed record LetterEntry : Placed
{
    [Meaning("what they are compared as: small letters from a to z")]
    [Pattern("[a-z]{1,2}", "one or two small letters from a to z")]
    public required string As { get; init; }

    [Meaning("the letters, one after the other, small ones only")]
    [NonEmpty]
    public required string Letters { get; init; }
}
