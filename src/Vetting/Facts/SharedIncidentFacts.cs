using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An incident of a unit that shares something with the recipient.</summary>
internal sealed class SharedIncidentFacts(SharerFacts sharer, IncidentFacts incident) : FactObject
{
    [Information("the unit that shares something with the recipient", Supplier.Proposer, WrittenAs = "lines[].recipients[].sharesWith", IsAlwaysKnown = true)]
    public SharerFacts Sharer { get; } = sharer;

    [Information("the incident of that unit", Supplier.OpenSources, WrittenAs = "incidents[]", IsAlwaysKnown = true)]
    public IncidentFacts Incident { get; } = incident;

    internal override string Called => $"{Sharer.Called}: \"{Incident.Title}\"";

    internal override Place? RecordedAt => Incident.RecordedAt;

    /// <summary>The incidents of all of them; open as long as one of those lists is, or one of the units is not known.</summary>
    public static FactList<SharedIncidentFacts> Of(FactList<SharerFacts> sharers)
    {
        var certain = new List<SharedIncidentFacts>();
        var possible = new List<SharedIncidentFacts>();
        for (var s = 0; s < sharers.Count; s++)
        {
            var incidents = sharers[s].Record?.Incidents ?? FactList<IncidentFacts>.Open([]);
            for (var i = 0; i < incidents.Count; i++)
            {
                (s < sharers.CertainCount && i < incidents.CertainCount ? certain : possible).Add(new SharedIncidentFacts(sharers[s], incidents[i]));
            }
        }

        return FactList<SharedIncidentFacts>.Of(
            certain, possible, sharers.IsClosed && sharers.All(sharer => sharer.Record?.Incidents is { IsClosed: true }));
    }

    internal override ImmutableArray<Evidence> Behind(string fact) => [.. Sharer.Evidence, .. Incident.Behind(nameof(IncidentFacts.Title))];
}
