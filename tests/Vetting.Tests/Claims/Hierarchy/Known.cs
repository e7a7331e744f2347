using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Hierarchy;

/// <summary>A small registry, claim by claim. Dates are written as in files: a day, a year, <c>first..last</c>, or nothing.</summary>
internal sealed record Known
{
    public ImmutableArray<Unit> Units { get; private init; } = [];

    public ImmutableArray<Relation> Relations { get; private init; } = [];

    public ImmutableArray<Posting> Postings { get; private init; } = [];

    public ImmutableArray<Incident> Incidents { get; private init; } = [];

    public Known Unit(string id, string country = "QX", Branch? branch = Branch.Army, UnitLevel? level = UnitLevel.Unit, bool? placeholder = null) =>
        With(new Unit { Id = id, Name = id, Country = country, Branch = branch, Level = level, Placeholder = placeholder, Status = ClaimStatus.Asserted });

    public Known With(Unit unit) => this with { Units = Units.Add(unit) };

    /// <summary>Such as <c>Say("company", RelationKind.Command, "battalion", "2010", "2015-06-30")</c>; <c>none</c> says that it goes on.</summary>
    public Known Say(
        string unit, RelationKind kind, string other, string? from = null, string? to = null, ClaimStatus status = ClaimStatus.Asserted, string? published = null, decimal? share = null) =>
        With(new Relation
        {
            Id = $"relation-{Relations.Length}",
            Unit = unit,
            Kind = kind,
            Other = other,
            From = Range(from),
            To = to == "none" ? StatedDate.None : Range(to) is { } day ? StatedDate.At(day) : null,
            Status = status,
            PublishedOn = Range(published),
            Share = share,
        });

    public Known With(Relation relation) => this with { Relations = Relations.Add(relation) };

    public Known Post(string person, string unit, string? from = null, string? to = null, PostingRole? role = PostingRole.Commander) =>
        With(new Posting
        {
            Id = $"posting-{Postings.Length}",
            Person = person,
            Unit = unit,
            Role = role,
            From = Range(from),
            To = to == "none" ? StatedDate.None : Range(to) is { } day ? StatedDate.At(day) : null,
            Status = ClaimStatus.Asserted,
        });

    public Known With(Posting posting) => this with { Postings = Postings.Add(posting) };

    public Known Happened(
        string id, string? started, string? ended, string? unit, AttributionBasis? basis = AttributionBasis.Direct, string? country = "QX", Branch? service = Branch.Army) =>
        With(new Incident
        {
            Id = id,
            Title = id,
            StartedOn = Range(started),
            EndedOn = Range(ended),
            Country = country,
            Service = service,
            Attributions = unit is null ? null : [new Attribution { Unit = unit, Basis = basis }],
            Status = ClaimStatus.Asserted,
        });

    public Known With(Incident incident) => this with { Incidents = Incidents.Add(incident) };

    public Known With(Relation relation, int inPlaceOf) => this with { Relations = Relations.SetItem(inPlaceOf, relation) };

    public Known With(Posting posting, int inPlaceOf) => this with { Postings = Postings.SetItem(inPlaceOf, posting) };

    public Known With(Incident incident, int inPlaceOf) => this with { Incidents = Incidents.SetItem(inPlaceOf, incident) };

    /// <summary>Says of every incident when it became public.</summary>
    public Known Publish(string on) => this with { Incidents = [.. Incidents.Select(incident => incident with { PublishedOn = Range(on) })] };

    public Registry Registry => new(
        [
            new RegistryContent
            {
                Schema = RegistryContent.SchemaName, Units = Units, Relations = Relations, Postings = Postings, Incidents = Incidents,
            },
        ],
        ["-"]);

    /// <summary>What reaches a unit: each incident with its paths, a question mark after those that only may be.</summary>
    public string Reaching(string unit, string? on = "2020-01-01", string? knownOn = null) => string.Join("; ", Reaches(unit, on, knownOn)
        .Select(reach => $"{reach.Incident.Id}: {string.Join(", ", reach.Paths.Select(path => $"{path.Kind}{(path.Holds == true ? "" : "?")}"))}"));

    public ImmutableArray<Reach> Reaches(string unit, string? on = "2020-01-01", string? knownOn = null)
    {
        var registry = Registry;
        var asOf = new AsOf { KnownOn = knownOn is null ? null : LocalDatePattern.Iso.Parse(knownOn).Value };
        return registry.Reach.Of(registry.UnitWithId(unit)!, Range(on), asOf);
    }

    /// <summary>An internal enum's value by name, because a public test cannot have it as a parameter.</summary>
    public static T? Value<T>(string? name)
        where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);

    public static DateRange? Range(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var ends = text.Split("..");
        var first = ends[0].Length == 0 ? LocalDate.MinIsoValue : Day(ends[0], isLast: false);
        var last = ends[^1].Length == 0 ? LocalDate.MaxIsoValue : Day(ends[^1], isLast: true);
        return new DateRange(first, last);
    }

    private static LocalDate Day(string text, bool isLast) => text.Length == 4
        ? LocalDatePattern.Iso.Parse(text + (isLast ? "-12-31" : "-01-01")).Value
        : LocalDatePattern.Iso.Parse(text).Value;
}
