using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a course, exercise or visit")]
internal sealed record AidEvent : Placed
{
    [Meaning("what it is called")]
    public string? Name { get; init; }

    [Meaning("the first day, inclusive")]
    public StatedDate? StartsOn { get; init; }

    [Meaning("the last day, inclusive")]
    public StatedDate? EndsOn { get; init; }

    [Meaning("what it teaches; an empty list says nothing is taught")]
    public ImmutableArray<CourseTopic>? Topics { get; init; }

    [Meaning("what its content is made for")]
    public Lethality? Lethality { get; init; }

    [Meaning("whether it has been held already")]
    public bool? Held { get; init; }

    [Meaning("how many people take part, 0 or more")]
    [Bounds(0)]
    public int? Participants { get; init; }
}
