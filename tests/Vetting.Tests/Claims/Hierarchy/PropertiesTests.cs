using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Claims.Hierarchy;

public sealed class PropertiesTests
{
    private const int Tries = 3000;

    private static readonly DateRange Today = new(Generated.First.PlusDays(Generated.DaysInAll - 2));
    private static readonly string[] Units = ["a", "b", "c", "d", "e"];

    [Fact]
    public void Walking_once_gives_what_trying_every_path_on_every_day_gives()
    {
        var reached = 0;
        foreach (var (index, known) in Generated.Registries.Take(Tries, 1).Index())
        {
            DateRange? on = index % 4 == 0 ? null : Today;
            var naive = new NaiveReach(known, on);
            foreach (var unit in Units)
            {
                var expected = naive.Of(unit);
                var actual = Reaches(known, unit, on).SelectMany(reach => reach.Paths.Where(path => path.Trail is not null).Select(path => (reach.Incident.Id, path.Kind, path.Holds)))
                    .GroupBy(its => (its.Id, its.Kind)).ToDictionary(group => group.Key, group => group.Any(its => its.Holds == true) ? true : (bool?)null);
                Assert.Equal(Print(expected), Print(actual));
                reached += actual.Count(its => its.Key.Kind != ReachPath.Direct);
            }
        }

        Assert.True(reached > 5000, $"only {reached} paths were compared");
    }

    [Fact]
    public void Making_a_date_less_exact_only_moves_answers_towards_unknown()
    {
        var changed = 0;
        foreach (var (known, by) in Gen.Select(Generated.Registries, Gen.Int[0, 1000]).Take(2 * Tries, 2))
        {
            var wider = Widened(known, by);
            foreach (var unit in Units)
            {
                var (before, after) = (Answers(known, unit, Today), Answers(wider, unit, Today));
                foreach (var key in before.Keys.Union(after.Keys))
                {
                    var (was, now) = (before.GetValueOrDefault(key, false), after.GetValueOrDefault(key, false));
                    Assert.True(now is null || now == was, $"{key} went from {was?.ToString() ?? "unknown"} to {now}");
                    changed += was == now ? 0 : 1;
                }
            }
        }

        Assert.True(changed > 400, $"only {changed} answers moved");
    }

    [Fact]
    public void The_order_of_claims_and_their_repetition_change_nothing()
    {
        foreach (var known in Generated.Registries.Take(Tries / 3, 3))
        {
            var content = known.Registry.Contents[0];
            var turned = content with
            {
                Units = [.. content.Units!.Value.Reverse()],
                Relations = [.. content.Relations!.Value.Reverse()],
                Postings = [.. content.Postings!.Value.Reverse()],
                Incidents = [.. content.Incidents!.Value.Reverse()],
            };
            var again = new Registry([turned, content], ["-", "-"]);
            foreach (var unit in Units)
            {
                Assert.Equal(Print(known.Registry, unit), Print(again, unit));
            }
        }
    }

    [Fact]
    public void Saying_the_same_of_two_units_in_another_claim_changes_no_answer()
    {
        foreach (var known in Generated.Registries.Where(known => known.Relations.Length > 0).Take(Tries / 3, 4))
        {
            var twice = known.With(known.Relations[0] with { Id = "zz" });
            foreach (var unit in Units)
            {
                Assert.Equal(Answers(known, unit, Today), Answers(twice, unit, Today));
            }
        }
    }

    [Fact]
    public void No_path_leads_back_through_the_unit_itself()
    {
        foreach (var known in Generated.Registries.Take(Tries / 3, 5))
        {
            foreach (var unit in Units)
            {
                var trails = Reaches(known, unit, Today).SelectMany(reach => reach.Paths).Where(path => path.Trail?.Before is not null);
                Assert.All(trails, path => Assert.NotEqual(unit, known.Registry.Units[path.Trail!.Unit].Id));
            }
        }
    }

    private static ImmutableArray<Reach> Reaches(Known known, string unit, DateRange? on) => Reaches(known.Registry, unit, on);

    private static ImmutableArray<Reach> Reaches(Registry registry, string unit, DateRange? on) => registry.Reach.Of(registry.UnitWithId(unit)!, on, AsOf.Open);

    /// <summary>Of each incident, whether it reaches the unit at all and by each kind of path; what is absent is false.</summary>
    private static Dictionary<(string Incident, string Path), bool?> Answers(Known known, string unit, DateRange? on)
    {
        var answers = new Dictionary<(string Incident, string Path), bool?>();
        foreach (var reach in Reaches(known, unit, on))
        {
            answers[(reach.Incident.Id, "any")] = reach.Holds;
            foreach (var kind in Enum.GetValues<ReachPath>().Where(kind => kind != ReachPath.Unattributed))
            {
                answers[(reach.Incident.Id, kind.ToString())] = reach.By(kind);
            }
        }

        return answers;
    }

    private static string Print(Registry registry, string unit) => string.Join('\n', Reaches(registry, unit, Today).Select(reach =>
        $"{reach.Incident.Id}: {string.Join(", ", reach.Paths.Select(path => $"{path.Kind} {path.Holds} {string.Join('+', path.Claims.Select(claim => claim.Id))}"))}"));

    private static string Print(Dictionary<(string Incident, ReachPath Path), bool?> answers) =>
        string.Join(", ", answers.OrderBy(its => its.Key.Incident, StringComparer.Ordinal).ThenBy(its => its.Key.Path).Select(its => $"{its.Key.Incident} {its.Key.Path} {its.Value?.ToString() ?? "?"}"));

    /// <summary>The same registry with one date of one claim less exact, or not stated.</summary>
    private static Known Widened(Known known, int by)
    {
        var all = known.Relations.Length + known.Postings.Length + known.Incidents.Length;
        var index = by % all;
        var isFirst = by / all % 2 == 0;
        var width = by / all / 2 % 4;
        if (index < known.Relations.Length)
        {
            var relation = known.Relations[index];
            return known.With(relation with { From = isFirst ? Wider(relation.From, width) : relation.From, To = isFirst ? relation.To : Wider(relation.To, width) }, index);
        }

        index -= known.Relations.Length;
        if (index < known.Postings.Length)
        {
            var posting = known.Postings[index];
            return known.With(posting with { From = isFirst ? Wider(posting.From, width) : posting.From, To = isFirst ? posting.To : Wider(posting.To, width) }, index);
        }

        index -= known.Postings.Length;
        var incident = known.Incidents[index];
        return known.With(
            incident with { StartedOn = isFirst ? Wider(incident.StartedOn, width) : incident.StartedOn, EndedOn = isFirst ? incident.EndedOn : Wider(incident.EndedOn, width) }, index);
    }

    private static DateRange? Wider(DateRange? date, int width) => date is not { } known || width == 0 ? null : width switch
    {
        1 => new DateRange(LocalDate.MinIsoValue, known.Latest),
        2 => new DateRange(known.Earliest, LocalDate.MaxIsoValue),
        _ => new DateRange(Before(known.Earliest), After(known.Latest)),
    };

    private static StatedDate? Wider(StatedDate? date, int width) => date is { IsNone: false, On: { } day } && Wider(day, width) is { } wider ? StatedDate.At(wider) : null;

    private static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-2);

    private static LocalDate After(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(2);
}
