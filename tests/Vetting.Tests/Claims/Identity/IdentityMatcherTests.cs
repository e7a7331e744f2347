using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Identity;

/// <summary>What may and what may never be taken for a unit.</summary>
public sealed class IdentityMatcherTests
{
    private static readonly Registry Zones = Units.Registry(
        Units.Of("14 Zona Militar"), Units.Of("14 Zona Naval", Branch.Navy), Units.Of("11 Zona Militar"), Units.Of("XI Región Militar"),
        Units.Of("33 Batallón de Infantería", ["33/o. BTN. INF."]), Units.Of("2 Base Aérea Militar", Branch.AirForce));

    [Theory]
    [InlineData("14 Zona Militar")]
    [InlineData("14/a. ZONA MILITAR")]
    [InlineData("14ª Zona Militar")]
    [InlineData("XIV Zona Militar")]
    [InlineData("Décimo Cuarta Zona Militar")]
    [InlineData("DECIMOCUARTA ZONA MILITAR")]
    [InlineData("14th Military Zone")]
    [InlineData("14th Mil Zone")]
    [InlineData("Fourteenth Military Zone")]
    [InlineData("Military Zone No. 14")]
    [InlineData("Zona Militar Nº 14")]
    [InlineData("Zona Militar #14")]
    [InlineData("HQ, 14th Mil Zone")]
    [InlineData("14th Mil Zone, Hqs, Ciudad Ejemplo")]
    [InlineData("Cuartel General de la 14 Zona Militar")]
    public void A_unit_is_known_by_every_spelling_of_its_number_and_kind(string text) =>
        Assert.Equal((Judgement.Positive, "14 Zona Militar"), Judged(text));

    [Theory]
    [InlineData("33/o. Batallón de Infantería")]
    [InlineData("33/0. Batallon de Infanteria")]
    [InlineData("33° Batallón de Infantería")]
    [InlineData("33o. BTN. INF.")]
    [InlineData("33/o BTN INF")]
    [InlineData("Trigésimo Tercer Batallón de Infantería")]
    [InlineData("Batallón de Infantería número treinta y tres")]
    [InlineData("Thirty-third Infantry Battalion")]
    [InlineData("33RD INF BN, Ciudad Ejemplo")]
    public void An_infantry_battalion_is_known_by_its_abbreviations_and_translations(string text) =>
        Assert.Equal((Judgement.Positive, "33 Batallón de Infantería"), Judged(text));

    [Fact]
    public void A_slip_of_the_pen_asks_and_does_not_decide() =>
        Assert.Equal((Judgement.Unsure, "33 Batallón de Infantería"), Judged("33rd Infantry Batallion"));

    [Theory]
    [InlineData("14")]
    [InlineData("14/a.")]
    [InlineData("Zona Militar")]
    [InlineData("14 Zona")]
    [InlineData("14th Zone")]
    [InlineData("33 Batallón")]
    [InlineData("33/o. Batallón de Infantería Ligera")]
    [InlineData("33 Batallón de Infantería Paracaidista")]
    [InlineData("33rd Infantry Battalion (Reserve)")]
    [InlineData("Former 33rd Infantry Battalion")]
    [InlineData("33 bis Batallón de Infantería")]
    [InlineData("33 y 34 Batallón de Infantería")]
    [InlineData("33rd Infantry Battalion and 14th Military Zone")]
    [InlineData("33 Batallón de Infantería / 14 Zona Militar")]
    [InlineData("33 Batallón de Infantería, 14 Zona Militar, 11 Zona Militar")]
    [InlineData("Commander, 33rd Infantry Battalion")]
    [InlineData("1st Platoon, 33rd Infantry Battalion")]
    [InlineData("Company A, 33rd Infantry Battalion")]
    [InlineData("Staff, 14th Military Zone")]
    [InlineData("S-2, 14th Military Zone")]
    [InlineData("33rd Infantry Battalion, Navy")]
    [InlineData("Navy, 14 Zona Militar")]
    [InlineData("BAM 33 Batallón de Infantería")]
    public void What_says_too_little_or_too_much_is_asked(string text) => Assert.Equal(Judgement.Unsure, Judged(text).Judgement);

    [Theory]
    [InlineData("12 Zona Militar")]
    [InlineData("11 Zona Naval")]
    [InlineData("11 Región Naval")]
    [InlineData("XIV Región Militar")]
    [InlineData("33 Batallón de Artillería")]
    [InlineData("33 Brigada de Infantería")]
    [InlineData("33 Batallón de Infantería de Marina")]
    [InlineData("33-A Batallón de Infantería")]
    [InlineData("133 Batallón de Infantería")]
    [InlineData("3 Batallón de Infantería")]
    [InlineData("401st Air Sq, No. 2 Mil Air Base")]
    [InlineData("Universidad Nacional")]
    public void What_is_not_on_record_is_not_taken_for_what_is(string text) => Assert.Equal((Judgement.Negative, (string?)null), Judged(text));

    [Theory]
    [InlineData("N/A")]
    [InlineData("  ")]
    [InlineData("--")]
    [InlineData("desconocido")]
    [InlineData("various units")]
    public void What_names_nothing_is_said_to(string text) => Assert.Equal((Judgement.None, (string?)null), Judged(text));

    [Theory]
    [InlineData("Army")]
    [InlineData("Ministry of Defence / Navy")]
    [InlineData("Federal Police, Customs Service")]
    [InlineData("Fuerza Aérea")]
    [InlineData("Policía Nacional")]
    public void A_whole_service_is_no_unit(string text) => Assert.Equal((Judgement.Service, (string?)null), Judged(text));

    [Fact]
    public void Where_two_branches_have_the_number_the_branch_is_asked_for()
    {
        var match = Zones.Identify("14 Zona", "QX", AsOf.Open);

        Assert.Equal("which is meant, 14 Zona Militar or 14 Zona Naval? the branch (army or navy) would tell", match.Ask);
        Assert.Equal(["14 Zona Militar", "14 Zona Naval"], match.Candidates.Select(unit => unit.Name));
        Assert.Null(match.Unit);
    }

    [Theory]
    [InlineData("Navy, 14 Zona")]
    [InlineData("14 Zona, Armada")]
    public void A_service_named_beside_it_makes_up_for_the_arm(string text) => Assert.Equal((Judgement.Positive, "14 Zona Naval"), Judged(text));

    [Fact]
    public void Another_name_that_contradicts_the_units_own_proves_nothing()
    {
        var registry = Units.Registry(Units.Of("29 Zona Militar", ["XIX Zona Militar"]));
        var match = registry.Identify("XIX Zona Militar", "QX", AsOf.Open);

        Assert.Equal((Judgement.Unsure, "29 Zona Militar"), (match.Judgement, match.Unit?.Name));
        Assert.Contains(match.Features, feature => feature is { Field: FeatureField.Alias, Speaks: Speaks.Against });
    }

    [Fact]
    public void Another_name_that_contradicts_it_still_stands_in_the_way_of_the_unit_it_belongs_to() =>
        Assert.Equal(
            Judgement.Unsure,
            Units.Registry(Units.Of("29 Zona Militar", ["XIX Zona Militar"]), Units.Of("19 Zona Militar")).Identify("XIX Zona Militar", "QX", AsOf.Open).Judgement);

    [Fact]
    public void A_unit_whose_other_names_are_not_stated_may_bear_any()
    {
        var match = Units.Registry(Units.Of("33 Batallón de Infantería"), Units.Of("Grupo Alfa", aliases: null)).Identify("33 Batallón de Infantería", "QX", AsOf.Open);

        Assert.Equal(Judgement.Unsure, match.Judgement);
        Assert.Contains("Grupo Alfa", match.Ask, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_unit_is_nobody_and_another_countrys_is_not_asked_for()
    {
        var registry = Units.Registry(
            Units.Of("33 Batallón de Infantería", [], status: ClaimStatus.Retracted), Units.Of("34 Batallón de Infantería", [], country: "QY"));

        Assert.Equal(Judgement.Negative, registry.Identify("33 Batallón de Infantería", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Negative, registry.Identify("34 Batallón de Infantería", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_superior_on_record_speaks_for_it_and_another_leaves_it_open()
    {
        var registry = Units.Registry(
            [Units.Of("10 Batallón de Infantería", [], id: "bn"), Units.Of("33 Zona Militar", [], id: "z33"), Units.Of("34 Zona Militar", [], id: "z34")],
            [Units.Under("bn", "z33")]);

        Assert.Equal(Judgement.Positive, registry.Identify("10th Inf Bn, 33rd Mil Zone", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Unsure, registry.Identify("10th Inf Bn, 5th Mil Region", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Unsure, registry.Identify("10th Inf Bn, 34th Mil Zone", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_superior_above_itself_ends_nowhere_and_changes_nothing()
    {
        var registry = Units.Registry(
            [Units.Of("10 Batallón de Infantería", [], id: "bn"), Units.Of("33 Zona Militar", [], id: "z33")], [Units.Under("bn", "z33"), Units.Under("z33", "bn")]);

        Assert.Equal(Judgement.Positive, registry.Identify("10th Inf Bn, 33rd Mil Zone", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_branch_that_the_registry_does_not_state_is_no_better_than_another()
    {
        Assert.Equal(Judgement.Unsure, Units.Registry(Units.Of("7 Division", Branch.Navy)).Identify("Army, 7 Division", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Unsure, Units.Registry(Units.Of("7 Division", branch: null)).Identify("Army, 7 Division", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, Units.Registry(Units.Of("7 Division")).Identify("Army, 7 Division", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void An_abbreviation_of_several_readings_decides_only_where_gender_or_the_registry_does()
    {
        Assert.Equal(Judgement.Unsure, Units.Registry(Units.Of("45 Batallón de Infantería")).Identify("45 B.I.", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, Units.Registry(Units.Of("45 Batallón de Infantería")).Identify("45/o. B.I.", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Negative, Units.Registry(Units.Of("45 Batallón de Infantería")).Identify("45/a. B.I.", "QX", AsOf.Open).Judgement);
        Assert.Equal(
            Judgement.Positive,
            Units.Registry(Units.Of("45 Batallón de Infantería"), Units.Of("5 Batallón de Infantería", ["5 B.I."])).Identify("45 B.I.", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_text_of_any_length_is_answered()
    {
        var one = string.Concat(Enumerable.Repeat("33 Batallón de Infantería y ", 40_000));

        Assert.Equal(Judgement.Unsure, Judged(one).Judgement);
        Assert.Equal(Judgement.Unsure, Judged(one[..990]).Judgement);
        Assert.NotEqual(Judgement.Positive, Judged(string.Concat(Enumerable.Repeat("(", 999))).Judgement);
    }

    [Fact]
    public void Two_bodies_of_one_size_and_number_but_of_two_arms_are_two_recipients()
    {
        var registry = Units.Registry(Units.Of("5 Batallón de Infantería"), Units.Of("5 Batallón de Ingenieros"));

        Assert.Equal(Judgement.Unsure, registry.Identify("5 Batallón de Infantería, 5 Batallón de Ingenieros", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, registry.Identify("5 Batallón de Infantería, 5 Batallón", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_word_between_type_and_number_says_of_what_kind_it_is_and_one_behind_both_does_not()
    {
        var registry = Units.Registry(Units.Of("Regimiento de Infantería de Monte 28"), Units.Of("Regimiento de Infantería 29 Juan Pérez"));

        Assert.Equal(Judgement.Unsure, registry.Identify("Regimiento de Infantería 28", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, registry.Identify("Regimiento de Infantería de Monte 28", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, registry.Identify("Regimiento de Infantería 29", "QX", AsOf.Open).Judgement);
    }

    private static (Judgement Judgement, string? Unit) Judged(string text) =>
        Zones.Identify(text, "QX", AsOf.Open) is var match ? (match.Judgement, match.Unit?.Name) : default;
}
