using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims.Review;

/// <summary>Dates that cannot all be right: an end before its beginning, and news from before the event.</summary>
internal static class ImpossibleDates
{
    public static IEnumerable<Remark> In(Registry registry) =>
    [
        .. registry.Relations.Where(its => Ends(its.From, its.To)).Select(its => Turned(its, its.From, its.To?.On)),
        .. registry.Postings.Where(its => Ends(its.From, its.To)).Select(its => Turned(its, its.From, its.To?.On)),
        .. registry.Listings.Where(its => Ends(its.From, its.To)).Select(its => Turned(its, its.From, its.To?.On)),
        .. registry.Incidents.Where(its => Before(its.EndedOn, its.StartedOn)).Select(its => Turned(its, its.StartedOn, its.EndedOn)),
        .. registry.Units.SelectMany(unit => (unit.Aliases ?? []).Where(its => Ends(its.From, its.To)).Select(its => Turned(its, its.From, its.To?.On))),
        .. registry.Units.SelectMany(unit => (unit.Character ?? []).Where(its => Ends(its.From, its.To)).Select(its => Turned(its, its.From, its.To?.On))),
        .. registry.Incidents.Where(its => Before(its.PublishedOn, its.StartedOn))
            .Select(its => new Remark(RemarkKind.Dates, its.Place, $"{Quoted.Text(its.Id)} became public {its.PublishedOn}, before it began {its.StartedOn}")),
        .. registry.Incidents.SelectMany(incident => (incident.Credibility ?? []).Select(decision => (decision, decision.On))
                .Where(its => Before(its.On, incident.StartedOn)).Select(its => Early(its.decision, its.On, incident))),
        .. registry.Incidents.SelectMany(incident => (incident.Determinations ?? []).Where(its => Before(its.On?.On, incident.StartedOn))
                .Select(its => Early(its, its.On!.Value.On!.Value, incident))),
        .. registry.Vettings.Where(its => Ends(its.On, its.ExpiresOn)).Select(its => Turned(its, its.On, its.ExpiresOn?.On)),
    ];

    private static bool Ends(DateRange? from, StatedDate? to) => Before(to?.On, from);

    private static bool Before(DateRange? one, DateRange? other) => one is { } first && other is { } second && first.IsBefore(second) == true;

    private static Remark Turned(Placed its, DateRange? from, DateRange? to) =>
        new(RemarkKind.Dates, its.Place, $"{(its is Claim claim ? $"{Quoted.Text(claim.Id)} ends" : "it ends")} {to}, before it begins {from}; such dates settle nothing");

    private static Remark Early(Placed its, DateRange on, Incident incident) =>
        new(RemarkKind.Dates, its.Place, $"a decision of {on} on {Quoted.Text(incident.Id)}, which began {incident.StartedOn}");
}
