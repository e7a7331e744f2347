using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("a number in words; hundreds, tens and units are joined by the reader")]
internal sealed record NumeralEntry : Placed
{
    [Meaning("the number: 1 to 99, or whole hundreds")]
    [Bounds(1, 900)]
    public required int Value { get; init; }

    [Meaning("whether it counts or ranks")]
    public required NumeralForm Form { get; init; }

    [Meaning("its gender, where it has one")]
    public Gender? Gender { get; init; }

    [Meaning("the words")]
    [NonEmpty]
    public required ImmutableArray<string> Words { get; init; }
}
