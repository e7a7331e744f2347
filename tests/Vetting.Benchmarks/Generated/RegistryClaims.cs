using System.Text.Json;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Generated;

/// <summary>Makes up the claims of a registry: always the same for the same plan.</summary>
internal sealed class RegistryClaims(RegistryPlan plan, RegistryFiles files)
{
    private const int UnitsPerSearch = 50;

    private static readonly string[] Branches = ["army", "navy", "federal-police", "state-police", "other-civilian"];
    private static readonly string[] Kinds = ["torture", "extrajudicial-killing", "enforced-disappearance", "excessive-force", "corruption"];

    private readonly Draws _draws = new(11);

    public void Write()
    {
        Each(1, "units", "u", Unit);
        Institutions();
        Relations();
        Each(plan.IncidentsPerUnit, "incidents", "i", Incident);
        Each(plan.VettingsPerUnit, "vettings", "v", Vetting);
        Each(plan.PostingsPerUnit, "postings", "p", Posting);
        Each(.02, "listings", "l", Listing);
        Searches();
    }

    private void Each(double perUnit, string list, string prefix, Action<Utf8JsonWriter, int> members)
    {
        var count = (int)(plan.Units * perUnit);
        for (var number = 0; number < count; number++)
        {
            var unit = list == "units" ? number : _draws.Between(0, plan.Units - 1);
            files.Add(list, list == "units" ? Names.Unit(unit) : FormattableString.Invariant($"{prefix}-{number:0000000}"), json => members(json, unit));
        }
    }

    private void Unit(Utf8JsonWriter json, int unit)
    {
        json.WriteString("name", FormattableString.Invariant($"Battalion {unit}"));
        json.WriteStartArray("aliases");
        json.WriteStartObject();
        json.WriteString("name", FormattableString.Invariant($"{unit}/o. Batallón"));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("country", Names.CountryOf(unit));
        var branch = _draws.One(Branches);
        json.WriteString("branch", branch);
        json.WriteString("level", "unit");
        json.WriteBoolean("securityForce", branch != "other-civilian");
        json.WriteBoolean("nationalForce", true);
        json.WriteStartArray("character");
        json.WriteStartObject();
        json.WriteString("formal", branch is "army" or "navy" ? "military" : "civilian");
        json.WriteString("operational", branch is "army" or "navy" ? "military" : "civilian");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Within a country: chains of the plan's depth, each hanging from a unit of an earlier chain, some of them merging.</summary>
    private void Relations()
    {
        for (var unit = 0; unit < plan.Units; unit++)
        {
            var position = unit / Names.CountryCount;
            if (position == 0)
            {
                continue;
            }

            var above = position % plan.Depth != 0 ? position - 1 : _draws.Between(0, position - 1);
            Relation("command", unit, above);
            if (_draws.Between(1, 100) <= plan.MergingPerHundred)
            {
                // Among neighbours, as reorganisations go; any two units of a country would soon make all of it one.
                var farthest = Math.Max(0, position - (3 * plan.Depth));
                Relation("operational-control", unit, _draws.Between(farthest, position - 1));
                Relation("formed-from", unit, _draws.Between(farthest, position - 1));
            }
        }

        void Relation(string kind, int unit, int position) => files.Add("relations", FormattableString.Invariant($"r-{files.Claims:0000000}"), json =>
        {
            json.WriteString("kind", kind);
            json.WriteString("unit", Names.Unit(unit));
            json.WriteString("other", Names.Unit((position * Names.CountryCount) + (unit % Names.CountryCount)));
            json.WriteString("from", FormattableString.Invariant($"{_draws.Between(1990, 2015)}"));
        });
    }

    private void Incident(Utf8JsonWriter json, int unit)
    {
        var year = _draws.Between(1995, 2019);
        json.WriteString("title", FormattableString.Invariant($"Incident of {year} (made up)"));
        json.WriteStartArray("kinds");
        json.WriteStringValue(_draws.One(Kinds));
        json.WriteEndArray();
        json.WriteString("startedOn", FormattableString.Invariant($"{year}-{_draws.Between(1, 12):00}"));
        json.WriteString("country", Names.CountryOf(unit));
        json.WriteStartArray("attributions");
        if (_draws.Between(1, 1000) > plan.UnattributedPerThousand)
        {
            json.WriteStartObject();
            json.WriteString("unit", Names.Unit(unit));
            json.WriteString("basis", "direct");
            json.WriteString("standing", "alleged");
            json.WriteString("by", "a made-up source");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("credibility");
        if (_draws.Chance(.8))
        {
            json.WriteStartObject();
            json.WriteString("level", _draws.Chance(.2) ? "credible" : "not-credible");
            json.WriteString("by", "the Secretary of State (made up)");
            json.WriteString("capacity", "state");
            json.WriteString("on", "2020-03-01");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("determinations");
        json.WriteEndArray();
    }

    private void Vetting(Utf8JsonWriter json, int unit)
    {
        json.WriteString("unit", Names.Unit(unit));
        json.WriteString("on", FormattableString.Invariant($"{_draws.Between(2016, 2020)}-06-15"));
    }

    private void Posting(Utf8JsonWriter json, int unit)
    {
        json.WriteString("person", FormattableString.Invariant($"person-{_draws.Between(1, plan.Units):000000}"));
        json.WriteString("unit", Names.Unit(unit));
        json.WriteString("role", "commander");
        json.WriteString("from", FormattableString.Invariant($"{_draws.Between(2000, 2018)}"));
    }

    private void Listing(Utf8JsonWriter json, int unit)
    {
        json.WriteString("unit", Names.Unit(unit));
        json.WriteString("list", "other");
        json.WriteString("from", "2020-01-01");
    }

    private void Searches()
    {
        for (var first = 0; first < plan.Units; first += UnitsPerSearch)
        {
            if (_draws.Between(1, 100) <= plan.SearchedPerHundred)
            {
                var units = Enumerable.Range(first, Math.Min(UnitsPerSearch, plan.Units - first));
                files.Add("searches", FormattableString.Invariant($"s-{first:0000000}"), json => Search(json, units.Select(Names.Unit), "vettings"));
            }
        }
    }

    /// <summary>Prosecutors and courts: no incident, no command, and always a search that found nothing.</summary>
    private void Institutions()
    {
        var count = Names.Institutions(plan.Units);
        for (var institution = 0; institution < count; institution++)
        {
            var number = institution;
            files.Add("units", Names.Institution(number), json =>
            {
                json.WriteString("name", FormattableString.Invariant($"Prosecution Unit {number}"));
                json.WriteString("country", Names.CountryOf(number));
                json.WriteString("branch", "prosecution");
                json.WriteString("level", "unit");
                json.WriteBoolean("securityForce", false);
                json.WriteBoolean("nationalForce", false);
                json.WriteStartArray("character");
                json.WriteStartObject();
                json.WriteString("formal", "civilian");
                json.WriteString("operational", "civilian");
                json.WriteEndObject();
                json.WriteEndArray();
            });
        }

        for (var first = 0; first < count; first += UnitsPerSearch)
        {
            var institutions = Enumerable.Range(first, Math.Min(UnitsPerSearch, count - first));
            files.Add("searches", FormattableString.Invariant($"j-{first:0000000}"), json => Search(json, institutions.Select(Names.Institution), "misuse", "people"));
        }
    }

    private static void Search(Utf8JsonWriter json, IEnumerable<string> units, params string[] alsoFor)
    {
        json.WriteStartArray("units");
        foreach (var unit in units)
        {
            json.WriteStringValue(unit);
        }

        json.WriteEndArray();
        json.WriteStartArray("searched");
        json.WriteStringValue("made-up sources");
        json.WriteEndArray();
        json.WriteString("on", "2021-02-01");
        json.WriteString("by", "nobody in particular");
        json.WriteStartArray("for");
        json.WriteStringValue("incidents");
        json.WriteStringValue("listings");
        foreach (var also in alsoFor)
        {
            json.WriteStringValue(also);
        }

        json.WriteEndArray();
    }
}
