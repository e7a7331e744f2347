using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("what is written behind digits to make them an ordinal: 45/o., 1st, 7e")]
internal sealed record EndingEntry : Placed
{
    [Meaning("the endings")]
    [NonEmpty]
    public required ImmutableArray<string> Words { get; init; }

    [Meaning("the gender that they show")]
    public Gender? Gender { get; init; }

    [Meaning("true where they count only behind a slash, as the zero that stands for an o in 46/0.")]
    public bool? AfterSlash { get; init; }
}
