using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("something that words of any language can mean")]
internal sealed record ConceptEntry : Placed
{
    [Meaning("its name in these lists: small letters, digits and hyphens")]
    [Pattern("[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens")]
    public required string Concept { get; init; }

    [Meaning("what part it has in the name of a unit")]
    public required ConceptKind Kind { get; init; }

    [Meaning("for a type: how large such a body is against others, from 1 to 99; a text names the smallest body as the one that receives")]
    [Bounds(1, 99)]
    public int? Size { get; init; }

    [Meaning("for a type: true where it is a part of a unit or a post in it, and does not stand for the unit")]
    public bool? Part { get; init; }

    [Meaning("for a type: true where the word counts only directly before a number, as in S-2")]
    public bool? NeedsNumber { get; init; }

    [Meaning("the branches that it tells, where it tells any")]
    public ImmutableArray<Branch>? Branches { get; init; }

    [Meaning("for an arm: true where it tells nothing beside another arm, as military beside infantry")]
    public bool? Secondary { get; init; }

    [Meaning("for an arm: true where it names a whole service when it stands alone, as police does")]
    public bool? AloneIsService { get; init; }

    [Meaning("for an arm or a part: true where a service with it is still a whole service, as with national or personnel")]
    public bool? BesideService { get; init; }

    [Meaning("for a type: true where such a body beside a unit is not taken for the one above it: an institution, a group")]
    public bool? NotAbove { get; init; }

    [Meaning("for a service: true where a country can have several, so that one of them is not another: a ministry")]
    public bool? Generic { get; init; }

    [Meaning("countries in which it tells other branches")]
    public ImmutableArray<OwnBranches>? Countries { get; init; }
}
