using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Import.Vocabulary;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>Claims about incidents: a row is an allegation, against units where its source names any.</summary>
internal sealed class IncidentClaims : ClaimSheet
{
    private readonly List<Incident> _incidents = [];
    private readonly UnitClaims _units;
    private readonly ImmutableHashSet<string> _persons;

    public IncidentClaims(IEnumerable<ClaimRow> rows, UnitClaims units, ImmutableHashSet<string> persons, Evidence evidence)
    {
        (_units, _persons) = (units, persons);
        foreach (var same in rows.GroupBy(row => row.Entity, StringComparer.Ordinal))
        {
            foreach (var (index, row) in same.Index())
            {
                if (same.Key.Length == 0)
                {
                    Refuse(row, Attributes.Entity, "the claim does not say which incident it is about");
                }
                else
                {
                    // Another row about one incident may be another allegation, known at another time.
                    Read(row, index == 0 ? same.Key : FormattableString.Invariant($"{same.Key}-{index + 1}"), evidence);
                }
            }
        }
    }

    public ImmutableArray<Incident> Incidents => [.. _incidents.OrderBy(incident => incident.Id, StringComparer.Ordinal)];

    private void Read(ClaimRow row, string id, Evidence evidence)
    {
        var types = row.Cells(Attributes.IncidentTypes);
        var violations = Violations.Of(types);
        foreach (var word in violations.Open)
        {
            Note(Violations.LeftOpen(word));
        }

        var range = row.Range(out var fault);
        if (range is null)
        {
            RefusePart(row, Attributes.FirstPrecise, $"{fault}; the incident is kept without dates");
        }

        var country = row.Cell(Attributes.Country).ToUpperInvariant();
        ImmutableArray<string> sources = [.. row.Cells(Attributes.Citations).Order(StringComparer.Ordinal)];
        var forces = Forces.Of(row.Cells(Attributes.IncidentClassifications));
        var attributions = Attributions(row, sources);
        _incidents.Add(new Incident
        {
            Id = id,
            Title = row.Cell(Attributes.EntityName) is { Length: > 0 } name ? name : types.IsEmpty ? "An incident" : types[0],
            Kinds = violations.Kinds,
            StartedOn = range?.From,
            EndedOn = range?.To?.On,
            Where = row.Cell(Attributes.IncidentPlace) is { Length: > 0 } where ? where : null,
            Country = country.Length == 2 && country.All(char.IsAsciiLetterUpper) ? country : null,
            Service = forces.Branch,
            Allegation = row.Cell(Attributes.IncidentDescription) is { Length: > 0 } description ? description
                : types.IsEmpty ? null : $"alleged: {string.Join("; ", types)}",
            Attributions = attributions.IsEmpty ? null : attributions,
            Status = row.Status,
            PublishedOn = evidence.Cite(sources),
            Sources = sources,
            Place = row.Place,
        });
        Take();
    }

    private ImmutableArray<Attribution> Attributions(ClaimRow row, ImmutableArray<string> sources)
    {
        var units = ImmutableArray.CreateBuilder<Attribution>();
        foreach (var perpetrator in row.Cells(Attributes.IncidentPerpetrators))
        {
            if (_units.Find(perpetrator) is not null)
            {
                units.Add(new Attribution
                {
                    Unit = perpetrator,
                    Basis = AttributionBasis.Direct,
                    Standing = AttributionStanding.Alleged,
                    By = "the sources of the claim",
                    Sources = sources,
                });
            }
            else
            {
                RefusePart(row, Attributes.IncidentPerpetrators, _persons.Contains(perpetrator)
                    ? $"{Quoted.Text(perpetrator)} is a person: an incident is attributed to units, and reaches them by the person's postings only through a unit"
                    : $"{Quoted.Text(perpetrator)} is no unit of these sheets");
            }
        }

        return units.ToImmutable();
    }
}
