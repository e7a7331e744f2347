using CsCheck;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Hierarchy;

/// <summary>Random registries of a few units in a calendar of a few days, small enough for every path and every day to be tried.</summary>
internal static class Generated
{
    public const int DaysInAll = 12;

    private static readonly string[] Ids = ["a", "b", "c", "d", "e"];

    public static LocalDate First { get; } = new(2015, 1, 1);

    /// <summary>A date of any precision within the calendar, or open at an end, or not stated.</summary>
    private static readonly Gen<DateRange?> Date = Gen.Select(Gen.Int[0, DaysInAll - 1], Gen.Int[0, 3], Gen.Int[0, 7], (day, width, kind) => kind switch
    {
        0 => (DateRange?)null,
        1 => new DateRange(LocalDate.MinIsoValue, First.PlusDays(day)),
        2 => new DateRange(First.PlusDays(day), LocalDate.MaxIsoValue),
        3 or 4 => new DateRange(First.PlusDays(day), First.PlusDays(day + width)),
        _ => new DateRange(First.PlusDays(day)),
    });

    private static readonly Gen<(DateRange? From, StatedDate? To)> Tenure = Gen.Select(Date, Date, Gen.Int[0, 4], (from, to, kind) =>
        kind == 0 ? (from, (StatedDate?)StatedDate.None) : (from, to is { } day ? StatedDate.At(day) : null)).Where(its => !Contradicts(its.from, its.Item2?.On))
        .Select(its => (its.from, its.Item2));

    private static readonly Gen<Relation> OneRelation = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 4], Gen.Enum<RelationKind>(), Tenure, Gen.Int[0, 5], (unit, other, kind, tenure, status) => new Relation
        {
            Id = "r",
            Unit = Ids[unit],
            Other = Ids[other],
            Kind = kind,
            From = tenure.From,
            To = tenure.To,
            Status = status == 0 ? ClaimStatus.Disputed : ClaimStatus.Asserted,
        });

    private static readonly Gen<Posting> OnePosting = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 1], Gen.Int[0, 4], Tenure, (unit, person, role, tenure) => new Posting
        {
            Id = "p",
            Unit = Ids[unit],
            Person = $"officer-{person}",
            Role = role switch { 0 => null, 1 => PostingRole.Member, _ => PostingRole.Commander },
            From = tenure.From,
            To = tenure.To,
            Status = ClaimStatus.Asserted,
        });

    private static readonly Gen<Incident> OneIncident = Gen.Select(Gen.Int[0, 4], Date, Date, Gen.Int[0, 9], (unit, started, ended, basis) => new Incident
    {
        Id = "i",
        Title = "i",
        Country = "QX",
        Service = Branch.Army,
        StartedOn = started,
        EndedOn = ended,
        Attributions = basis == 0 ? null :
        [
            new Attribution
            {
                Unit = Ids[unit],
                Basis = basis switch
                {
                    1 => null, 2 => AttributionBasis.PlaceOnly, 3 => AttributionBasis.ServiceOnly, 4 => AttributionBasis.Command, _ => AttributionBasis.Direct,
                },
            },
        ],
        Status = ClaimStatus.Asserted,
    }).Where(incident => !Contradicts(incident.StartedOn, incident.EndedOn));

    /// <summary>Five units, up to nine relations, up to four postings and three incidents, no date of which contradicts another.</summary>
    public static Gen<Known> Registries { get; } = Gen.Select(OneRelation.List[0, 9], OnePosting.List[0, 4], OneIncident.List[1, 3], (relations, postings, incidents) =>
    {
        var known = new Known();
        foreach (var id in Ids)
        {
            known = known.Unit(id, branch: id == "e" ? null : id == "d" ? Branch.Navy : Branch.Army);
        }

        known = relations.Index().Aggregate(known, (all, one) => all.With(one.Item with { Id = $"r{one.Index}" }));
        known = postings.Index().Aggregate(known, (all, one) => all.With(one.Item with { Id = $"p{one.Index}" }));
        return incidents.Index().Aggregate(known, (all, one) => all.With(one.Item with { Id = $"i{one.Index}" }));
    });

    private static bool Contradicts(DateRange? from, DateRange? to) => from is { } first && to is { } last && last.Latest < first.Earliest;
}
