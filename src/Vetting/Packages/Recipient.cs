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

    [Meaning("by reference, who commands the unit at the event; never a name")]
    public string? Commander { get; init; }

    [Meaning("whether the roster is complete and unsubstituted")]
    public bool? RosterComplete { get; init; }

    [Meaning("units that members are seconded from, by registry id; an empty list says there are none")]
    public ImmutableArray<string>? SecondedFrom { get; init; }

    [Meaning("units that share a base, equipment, intelligence or transport with it; an empty list says there are none")]
    public ImmutableArray<string>? SharesWith { get; init; }

    [Meaning("ids of the sources that the recipient rests on")]
    public ImmutableArray<string>? Sources { get; init; }
}
