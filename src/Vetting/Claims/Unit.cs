using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("an organised body of a security force, or a civilian institution")]
internal sealed record Unit : Claim
{
    [Meaning("its name")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("other names, with the days they were in use")]
    public ImmutableArray<Alias>? Aliases { get; init; }

    [Meaning("its country, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the service it belongs to")]
    public Branch? Branch { get; init; }

    [Meaning("how large a body it is")]
    public UnitLevel? Level { get; init; }

    [Meaning("whether it belongs to the security forces, that is, may use force in the state's name")]
    public bool? SecurityForce { get; init; }

    [Meaning("whether it is a national force rather than one of a state or municipality")]
    public bool? NationalForce { get; init; }

    [Meaning("whether it is a local first responder against weapons of mass destruction, 10 U.S.C. 301(6)(B)")]
    public bool? FirstResponder { get; init; }
    [Meaning("true where it stands for a superior that must exist and that no source names: it may be any unit of its size below the same superior")]
    public bool? Placeholder { get; init; }

    [Meaning("civilian, police or military: in law and in practice, dated")]
    public ImmutableArray<UnitCharacter>? Character { get; init; }
}
