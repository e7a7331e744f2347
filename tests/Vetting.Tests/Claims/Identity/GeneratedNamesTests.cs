using CsCheck;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Tests.Rules.Generated;
using Vetting.Tests.Support;

namespace Vetting.Tests.Claims.Identity;

/// <summary>Names put together from numbers, kinds and arms, written in every way, against registries that have some of them.</summary>
public sealed class GeneratedNamesTests
{
    private static readonly (string Spanish, string English, bool IsFeminine)[] Types =
        [("Batallón", "Battalion", false), ("Brigada", "Brigade", true), ("Regimiento", "Regiment", false), ("Compañía", "Company", true)];

    private static readonly (string Spanish, string English)[] Arms =
        [("de Infantería", "Infantry"), ("de Artillería", "Artillery"), ("de Policía Militar", "Military Police"), ("de Infantería de Marina", "Marine Infantry"), ("de Fuerzas Especiales", "Special Forces"), ("Mecanizado", "Mechanized")];

    private static readonly string[] Ones = ["", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno"];
    private static readonly string[] Tens = ["", "décimo", "vigésimo", "trigésimo", "cuadragésimo"];
    private static readonly string[] Roman10 = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] RomanTens = ["", "X", "XX", "XXX", "XL"];

    private static readonly Gen<(int Number, int Type, int Arm)> Name = Gen.Select(Gen.Int[1, 49], Gen.Int[0, Types.Length - 1], Gen.Int[0, Arms.Length - 1]);

    [Fact]
    public void A_name_in_any_spelling_means_its_unit_and_never_another()
    {
        var registryOf = Name.Array[60];
        foreach (var (names, seed) in registryOf.Take(12, seed: 7).Zip(Enumerable.Range(1, 12)))
        {
            var known = names.Distinct().ToList();
            var registry = Units.Registry([.. known.Select(name => Units.Of(Canonical(name)))]);
            foreach (var (name, spelling) in Gen.Select(Name, Gen.Int[0, 6]).Take(150, (ulong)seed).Concat(known.Select((name, index) => (name, index % 7))))
            {
                var text = Spelled(name, spelling);
                var match = registry.Identify(text, "QX", AsOf.Open);
                if (known.Contains(name))
                {
                    Assert.Equal((text, Judgement.Positive, Canonical(name)), (text, match.Judgement, match.Unit?.Name));
                }
                else
                {
                    Assert.Equal((text, Judgement.Negative), (text, match.Judgement));
                }
            }
        }
    }

    [Fact]
    public void A_name_with_a_part_left_out_never_decides()
    {
        foreach (var (names, seed) in Name.Array[40].Take(10, seed: 11).Zip(Enumerable.Range(1, 10)))
        {
            var known = names.Distinct().ToList();
            var registry = Units.Registry([.. known.Select(name => Units.Of(Canonical(name)))]);
            foreach (var (number, type, arm) in known)
            {
                string[] incomplete = [$"{number}", Types[type].Spanish, $"{number} {Types[type].Spanish}", $"{Types[type].Spanish} {Arms[arm].Spanish}", $"{number} {Arms[arm].English}"];
                Assert.All(incomplete, text => Assert.Equal((text, Judgement.Unsure), (text, registry.Identify(text, "QX", AsOf.Open).Judgement)));
            }
        }
    }

    [Fact]
    public void The_order_of_units_and_of_their_names_changes_no_judgement_and_no_feature()
    {
        var path = Repository.At("tests/Vetting.Tests/Claims/Identity/HeldOut/units.csv");
        var registry = Units.MadeUp(path);
        var turned = Units.Registry(
            registry.Units.Reverse().Select(unit => unit with { Aliases = unit.Aliases is { } aliases ? [.. aliases.Reverse()] : null }),
            registry.Relations.Reverse());

        foreach (var row in Csv.Read(Repository.At("tests/Vetting.Tests/Claims/Identity/HeldOut/names.csv")))
        {
            Assert.Equal(Print(registry.Identify(row["text"], row["country"], AsOf.Open)), Print(turned.Identify(row["text"], row["country"], AsOf.Open)));
        }
    }

    private static string Print(IdentityMatch match) =>
        $"{match.Text} {match.Judgement} {match.Unit?.Id} {string.Join(", ", match.Candidates.Select(unit => unit.Id))} {match.Ask} {string.Join("; ", match.Features)}";

    private static string Canonical((int Number, int Type, int Arm) name) => $"{name.Number} {Types[name.Type].Spanish} {Arms[name.Arm].Spanish}";

    private static string Spelled((int Number, int Type, int Arm) name, int spelling)
    {
        var (spanish, english, isFeminine) = Types[name.Type];
        var arm = Arms[name.Arm];
        return spelling switch
        {
            0 => $"{name.Number}/{(isFeminine ? "a" : "o")}. {spanish} {arm.Spanish}".ToUpperInvariant(),
            1 => $"{English(name.Number)} {arm.English} {english}",
            2 => $"{RomanTens[name.Number / 10]}{Roman10[name.Number % 10]} {spanish} {arm.Spanish}",
            3 => $"{Tens[name.Number / 10]} {Ones[name.Number % 10]} {spanish} {arm.Spanish}".Trim(),
            4 => $"{spanish} {arm.Spanish} No. {name.Number}, Ciudad Ejemplo",
            5 => $"{name.Number}{(isFeminine ? "ª" : "º")} {spanish.Replace("ó", "o", StringComparison.Ordinal).Replace("í", "i", StringComparison.Ordinal)} {arm.Spanish}",
            _ => $"{arm.English} {english} #{name.Number}",
        };
    }

    private static string English(int number) => $"{number}{(number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}";
}
