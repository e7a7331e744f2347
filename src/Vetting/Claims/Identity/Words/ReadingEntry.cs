using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("one reading of an abbreviation")]
internal sealed record ReadingEntry : Placed
{
    [Meaning("the concepts that it stands for")]
    [NonEmpty]
    public required ImmutableArray<string> Concepts { get; init; }
}
