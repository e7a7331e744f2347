using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Identity;

/// <summary>What stands in a text besides the name of a unit is shown, and decides nothing in the unit's favour.</summary>
public sealed class RemainderTests
{
    private static readonly Registry Known = Units.Registry(
        [
            Of("12 Batallón de Infantería"), Of("21 Zona Militar"), Of("12 Zona Naval", Branch.Navy), Of("Guarnición Militar de Tecate"), Of("Guarnición Militar de Nogales"),
            Of("Unknown superior of 12 Batallón de Infantería"), Of("Grupo Nadie") with { Placeholder = true }, Of("Secretaría de Salud", null) with { Level = UnitLevel.Service },
            Units.Of("43 Batallón de Infantería", [], country: "CO"),
            Units.Of("81 Battalion", ["81 Bn"], country: "NG"), Units.Of("7 Division", [], country: "NG"), Units.Of("Nigeria Police Force", ["NPF"], Branch.FederalPolice, country: "NG") with { Level = UnitLevel.Service },
            Units.Of("Marine Battalion Landing Team 1", ["MBLT 1"], Branch.Navy, country: "PH"), Units.Of("69th Infantry Battalion", ["69IB"], country: "PH"), Units.Of("Quezon City Police District", ["QCPD"], Branch.FederalPolice, country: "PH"),
        ],
        [Units.Under("id of 12 Batallón de Infantería", "id of 21 Zona Militar")]);

    [Theory]
    [InlineData("MX", "12 batallones de infantería")]
    [InlineData("MX", "12 Infantry Battalions")]
    [InlineData("MX", "Doce batallones de infantería")]
    [InlineData("MX", "21 zonas militares")]
    [InlineData("NG", "81 Battalions")]
    [InlineData("NG", "7 Divisions")]
    public void A_number_before_several_counts_them_and_names_none(string country, string text) => IsOpen(country, text, FeatureField.Rest);

    [Theory]
    [InlineData("MX", "12 Batallón de Infantería, Russia")]
    [InlineData("MX", "12 Batallón de Infantería, Rusia")]
    [InlineData("MX", "12 Batallón de Infantería (Corea del Sur)")]
    [InlineData("MX", "12th Infantry Battalion, US Army")]
    [InlineData("MX", "12th Infantry Battalion of Guatemala")]
    [InlineData("NG", "81 Battalion, Sweden")]
    [InlineData("NG", "81 Bn; Burkina Faso")]
    [InlineData("PH", "69IB, Armed Forces of Malaysia")]
    public void A_unit_of_another_country_is_none_on_record(string country, string text)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Negative), (text, match.Judgement));
        Assert.Contains(match.Features, feature => feature is { Field: FeatureField.Country, Speaks: Speaks.Against });
    }

    [Theory]
    [InlineData("NG", "81 Battalion, trained in Germany")]
    [InlineData("CO", "43 Batallón de Infantería, Armenia")]
    public void A_country_among_other_words_or_one_that_may_be_a_town_leaves_it_open(string country, string text) => IsOpen(country, text, FeatureField.Country);

    [Theory]
    [InlineData("PH", "MBLT 1,2,3", 1)]
    [InlineData("NG", "81 Battalion, 82", 1)]
    [InlineData("NG", "80, 81 Battalion", 1)]
    [InlineData("NG", "81 Battalion 2015", 1)]
    [InlineData("MX", "12 Batallón de Infantería, 13 y 14", 1)]
    public void Each_of_several_numbers_is_a_candidate_of_its_own(string country, string text, int onRecord)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Unsure, onRecord), (text, match.Judgement, match.Candidates.Length));
        Assert.True(match.Features.Count(feature => feature.Field == FeatureField.Several) > 2, string.Join("; ", match.Features));
    }

    [Theory]
    [InlineData("PH", "QCPD, Station 6")]
    [InlineData("PH", "QCPD (Station 6)")]
    [InlineData("NG", "81 Bn (Rear)")]
    [InlineData("PH", "69IB, Provost")]
    [InlineData("PH", "69IB, Office of Public Affairs")]
    [InlineData("NG", "81 Battalion, Group 3")]
    [InlineData("NG", "7 Division, journalists")]
    [InlineData("NG", "81 Battalion (not 144)")]
    [InlineData("PH", "69IB (disbanded)")]
    [InlineData("NG", "81 Battalion; hunters")]
    [InlineData("NG", "81 Battalion: deserters")]
    [InlineData("NG", "81 Battalion - deserters")]
    [InlineData("NG", "81 Battalion – deserters")]
    [InlineData("NG", "N/A, 81 Battalion")]
    [InlineData("MX", "12 Batallón de Infantería, Zona")]
    [InlineData("MX", "12 Batallón de Infantería, Comando Sur")]
    [InlineData("MX", "12 Batallón de Infantería, Sector 3")]
    [InlineData("NG", "81 Battalion, Colonel")]
    [InlineData("NG", "81 Battalion, 7 Division hunters")]
    [InlineData("NG", "81 Battalion, Lagos, hunters")]
    [InlineData("NG", "Colonel, 81 Battalion")]
    [InlineData("NG", "$81 Bn")]
    [InlineData("NG", "81 Bn?")]
    [InlineData("NG", "81 Bn*")]
    [InlineData("NG", "~81 Bn")]
    [InlineData("NG", "No. of 81 Bn")]
    [InlineData("MX", "unknown superior, 12 Batallón de Infantería")]
    [InlineData("MX", "12 Batallón de Infantería, various units")]
    public void Any_other_text_is_shown_and_leaves_it_open(string country, string text)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.NotEqual((text, Judgement.Positive), (text, match.Judgement));
        Assert.NotEqual((text, Judgement.Service), (text, match.Judgement));
        if (match.Judgement == Judgement.Unsure)
        {
            Assert.Contains(match.Features, feature => feature.Speaks != Speaks.For);
        }
    }

    [Fact]
    public void What_the_grammar_has_no_place_for_is_named_word_for_word()
    {
        var match = Known.Identify("7 Division, Lagos, journalists (retired)", "NG", AsOf.Open);

        Assert.Equal(["retired", "journalists"], match.Features.Where(feature => feature is { Field: FeatureField.Rest, Speaks: Speaks.Open }).Select(feature => feature.Text).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("journalists", match.Ask, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MX", "12 Batallón de Infantería, Reynosa, Tamaulipas", "12 Batallón de Infantería")]
    [InlineData("MX", "12th Inf Bn, 21st Mil Zone, Campeche, Campeche, MX", "12 Batallón de Infantería")]
    [InlineData("MX", "12 Batallón de Infantería, Estado de Oaxaca", "12 Batallón de Infantería")]
    [InlineData("MX", "Guarnición Militar, Tecate", "Guarnición Militar de Tecate")]
    [InlineData("MX", "Guarnición Militar de Tecate, Baja California", "Guarnición Militar de Tecate")]
    [InlineData("MX", "12 Zona Naval, SEMAR", "12 Zona Naval")]
    [InlineData("MX", "12 Batallón de Infantería, SEDENA", "12 Batallón de Infantería")]
    [InlineData("NG", "81 Battalion, Niger State", "81 Battalion")]
    [InlineData("NG", "81 Battalion, Niger", "81 Battalion")]
    [InlineData("PH", "Quezon City Police District (QCPD)", "Quezon City Police District")]
    public void A_place_a_superior_and_its_own_service_do_not_stand_in_its_way(string country, string text, string unit)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Positive, unit), (text, match.Judgement, match.Unit?.Name));
    }

    [Theory]
    [InlineData("MX", "Guarnición Militar de Tecate, Nogales")]
    [InlineData("MX", "Guarnición Militar de Tecate, Sonora")]
    [InlineData("MX", "Guarnición Militar de Tecate, Ciudad Ejemplo")]
    [InlineData("MX", "12 Batallón de Infantería, Reynosa, Oaxaca")]
    [InlineData("MX", "12 Batallón de Infantería, Reynosa, Matamoros")]
    [InlineData("MX", "12 Zona Naval, SEDENA")]
    [InlineData("MX", "12 Batallón de Infantería, SEDENA, SEMAR")]
    [InlineData("MX", "12 Batallón de Infantería, Senado")]
    public void A_place_or_a_service_that_contradicts_leaves_it_open(string country, string text)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Unsure), (text, match.Judgement));
        Assert.Contains(match.Features, feature => feature.Field is FeatureField.Place or FeatureField.Branch && feature.Speaks != Speaks.For);
    }

    [Theory]
    [InlineData("Unknown superior of 12 Batallón de Infantería")]
    [InlineData("unknown superior")]
    [InlineData("Grupo Nadie")]
    public void A_unit_that_stands_for_one_nobody_has_named_is_never_named(string text)
    {
        var match = Known.Identify(text, "MX", AsOf.Open);

        Assert.NotEqual(Judgement.Positive, match.Judgement);
        Assert.DoesNotContain(match.Candidates, unit => unit.Placeholder == true || unit.Name.StartsWith("Unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("None identified")]
    [InlineData("to be decided")]
    [InlineData("[redacted]")]
    [InlineData("#N/A")]
    [InlineData("Unknown unit")]
    [InlineData("TBD")]
    [InlineData("unknown superior")]
    [InlineData("unidad desconocida")]
    [InlineData("sin identificar")]
    [InlineData("???")]
    public void A_text_that_names_nobody_names_nothing(string text) => Assert.Equal((text, Judgement.None), (text, Known.Identify(text, "MX", AsOf.Open).Judgement));

    [Theory]
    [InlineData("UA", "State Border Guard Service")]
    [InlineData("KE", "Customs")]
    [InlineData("MX", "US Army")]
    [InlineData("MX", "Guatemalan Navy")]
    [InlineData("NG", "Nigerian Army personnel")]
    [InlineData("NG", "NSCDC")]
    [InlineData("MX", "SHCP")]
    public void A_service_is_a_service_and_not_another_one(string country, string text)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Service, (string?)null), (text, match.Judgement, match.Unit?.Name));
    }

    [Theory]
    [InlineData("81 Battalion \U0001F396")]
    [InlineData("\U0001F396 81 Battalion")]
    [InlineData("\U0001D7DC 81 Battalion")]
    public void A_sign_of_two_halves_is_shown_whole(string text)
    {
        var said = Known.Identify(text, "NG", AsOf.Open).Features.Where(feature => feature.Field == FeatureField.Rest).Select(feature => feature.Text).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, its => Assert.DoesNotContain(its.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar));
    }

    [Fact]
    public void A_name_on_record_is_that_name_whatever_stands_in_it() =>
        Assert.Equal(
            Judgement.Positive,
            Units.Registry(Units.Of("81 Battalion (Rear)", country: "NG", aliases: [])).Identify("81 Battalion (Rear)", "NG", AsOf.Open).Judgement);

    [Fact]
    public void Registries_teach_places_of_their_own()
    {
        const string Json = """
            { "schema": "vetting/registry/1", "units": [ { "id": "a", "status": "asserted", "name": "5 Batallón de Infantería", "aliases": [], "country": "MX" } ],
              "words": [ { "places": [ { "country": "MX", "division": ["Oaxaca"], "towns": ["Rancho Ejemplo"] } ] } ] }
            """;

        Assert.Equal(Judgement.Positive, Registry.Parse(Json).Identify("5 Batallón de Infantería, Rancho Ejemplo, Oaxaca", "MX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Unsure, Registry.Parse(Json).Identify("5 Batallón de Infantería, Rancho Otro, Oaxaca", "MX", AsOf.Open).Judgement);
    }

    private static void IsOpen(string country, string text, FeatureField field)
    {
        var match = Known.Identify(text, country, AsOf.Open);

        Assert.Equal((text, Judgement.Unsure), (text, match.Judgement));
        Assert.Contains(match.Features, feature => feature.Field == field && feature.Speaks == Speaks.Open);
    }

    private static Unit Of(string name, Branch? branch = Branch.Army) => Units.Of(name, [], branch, country: "MX");
}
