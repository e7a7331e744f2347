using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("one unit or institution on one line: the end beneficiary")]
internal sealed record Recipient : Placed
{
    [Meaning("names the recipient within its line")]
    [NonEmpty]
    public string? Id { get; init; }

    [Meaning("the unit, by its registry id, name or alias")]
    [NonEmpty]
    public string? Unit { get; init; }

    [Meaning("the recipient as the proposal's own papers write it")]
    [NonEmpty]
    public string? Named { get; init; }

    [Meaning("the recipient's country, where it is not the package's, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public string? Country { get; init; }

    [Meaning("whether individuals are designated rather than a whole unit")]
    public bool? Individuals { get; init; }

    [Meaning("the recipient's share of the line's money")]
    public Money? Amount { get; init; }

    [Meaning("why the unit cannot be identified before the transfer, and what the law asks for then")]
    public Unidentifiable? Unidentifiable { get; init; }

    [Meaning("whether it is the end beneficiary, rather than who carries the line out")]
    public bool? EndBeneficiary { get; init; }

    [Meaning("the individuals who are designated; an empty list says that none is named")]
    public ImmutableArray<Nominee>? Nominees { get; init; }

    [Meaning("by reference, who commands the unit at the event; never a name")]
    public string? Commander { get; init; }

    [Meaning("whether the roster of participants is complete")]
    public bool? RosterComplete { get; init; }

    [Meaning("whether somebody was put on the roster in another's place after the vetting")]
    public bool? RosterSubstituted { get; init; }

    [Meaning("how Defense came to its decision on the recipient")]
    public DefenseReview? DefenseReview { get; init; }

    [Meaning("assistance to it that is withheld because of the law")]
    public WithheldAid? WithheldAid { get; init; }

    [Meaning("units that members are seconded from, by registry id; an empty list says there are none")]
    public ImmutableArray<string>? SecondedFrom { get; init; }

    [Meaning("units that share a task force, a base, equipment, intelligence, fuel or transport with it; an empty list says there are none")]
    public ImmutableArray<Sharing>? SharesWith { get; init; }

    [Meaning("ids of the sources that the recipient rests on")]
    public ImmutableArray<string>? Sources { get; init; }
}
