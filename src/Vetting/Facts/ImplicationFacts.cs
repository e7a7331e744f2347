using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An incident in which somebody is implicated who would take part or commands the unit. It is the person's, and not the unit's.</summary>
internal sealed class ImplicationFacts(Incident incident, string person, bool isSaid, bool isCommander, AsOf asOf, Origin origin) : FactObject
{
    [Information("the person commands the unit", Supplier.Post, WrittenAs = "lines[].recipients[].commander", IsAlwaysKnown = true)]
    public bool? IsCommander { get; } = isCommander;

    [Information("the kinds of violation alleged", Supplier.OpenSources, WrittenAs = "incidents[].kinds")]
    public FactList<string>? Kinds { get; } = incident.Kinds is { } kinds ? FactList<string>.Closed(kinds.Select(kind => Spelling.Of(kind))) : null;

    [Information("what the Secretary of State has decided about it", Supplier.State, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public PersonDecisionFacts ByState { get; } = new(incident, person, Capacity.State, asOf, origin);

    [Information("what the Secretary of Defense has decided about it", Supplier.Defense, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public PersonDecisionFacts ByDefense { get; } = new(incident, person, Capacity.Defense, asOf, origin);

    internal override string Called => $"{person} in \"{incident.Title}\"";

    internal override Place? RecordedAt => incident.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(incident, $"{incident.Title}: {(isSaid ? $"{person} is implicated" : $"who is implicated is not said, and {person} may have been there")}{(incident.Allegation is { } allegation ? $"; {allegation}" : string.Empty)}")];
}
