using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("a value that rules name instead of writing it")]
internal sealed record Parameter : Placed
{
    [Pattern("[a-z][a-z0-9-]*", "small letters, digits and hyphens")]
    [Meaning("the name that rules use")]
    public required string Name { get; init; }

    [NonEmpty]
    [Meaning("what it means, and its unit")]
    public required string Meaning { get; init; }

    [Meaning("its values over time; an empty list says that it never has one, and whatever asks for it stays unknown")]
    public required ImmutableArray<ParameterValue> Values { get; init; }
}
