using NodaTime;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Claims.Identity;

public sealed class IdentityDecisionTests
{
    private static readonly Unit[] Known = [Units.Of("14 Zona Militar"), Units.Of("14 Zona Naval", Branch.Navy)];

    [Fact]
    public void A_decision_is_followed_and_shown()
    {
        var match = Judge("14 Zona", AsOf.Open, Decision("14 Zona Naval", 2020));

        Assert.Equal((Judgement.Positive, "14 Zona Naval"), (match.Judgement, match.Unit?.Name));
        Assert.Contains(match.Features, feature => feature is { Field: FeatureField.Decision, Speaks: Speaks.For });
    }

    [Fact]
    public void Capitals_and_spaces_of_the_text_do_not_matter_and_anything_else_does()
    {
        Assert.Equal(Judgement.Positive, Judge(" 14  zona ", AsOf.Open, Decision("14 Zona Naval", 2020)).Judgement);
        Assert.Equal(Judgement.Unsure, Judge("14. Zona", AsOf.Open, Decision("14 Zona Naval", 2020)).Judgement);
    }

    [Fact]
    public void None_of_these_is_an_answer() =>
        Assert.Equal((Judgement.Negative, (Unit?)null), Judge("14 Zona", AsOf.Open, Decision(unit: null, 2020)) is var match ? (match.Judgement, match.Unit) : default);

    [Fact]
    public void The_later_decision_replaces_the_earlier() =>
        Assert.Equal("14 Zona Militar", Judge("14 Zona", AsOf.Open, Decision("14 Zona Naval", 2020), Decision("14 Zona Militar", 2021)).Unit?.Name);

    [Fact]
    public void Decisions_of_one_day_that_differ_leave_it_open() =>
        Assert.Equal(Judgement.Unsure, Judge("14 Zona", AsOf.Open, Decision("14 Zona Naval", 2020), Decision("14 Zona Militar", 2020)).Judgement);

    [Theory]
    [InlineData(ClaimStatus.Disputed, Judgement.Unsure)]
    [InlineData(ClaimStatus.Retracted, Judgement.Unsure)]
    [InlineData(ClaimStatus.Asserted, Judgement.Positive)]
    internal void Only_a_decision_that_stands_is_followed(ClaimStatus status, Judgement judgement) =>
        Assert.Equal(judgement, Judge("14 Zona", AsOf.Open, Decision("14 Zona Naval", 2020) with { Status = status }).Judgement);

    [Fact]
    public void A_decision_after_the_cut_off_was_not_known()
    {
        var then = Judge("14 Zona", new AsOf { KnownOn = new LocalDate(2019, 12, 31) }, Decision("14 Zona Naval", 2020));

        Assert.Equal(Judgement.Unsure, then.Judgement);
        Assert.Empty(then.Decisions);
    }

    [Fact]
    public void A_decision_for_a_unit_that_was_withdrawn_since_is_asked_again()
    {
        var registry = Units.Registry([Known[0], Known[1] with { Status = ClaimStatus.Retracted }], [], Decision("14 Zona Naval", 2020));

        Assert.Equal((Judgement.Unsure, (Unit?)null), registry.Identify("14 Zona", "QX", AsOf.Open) is var match ? (match.Judgement, match.Unit) : default);
    }

    [Theory]
    [InlineData("", "exactly one of `unit` and `noneOfThese: true`")]
    [InlineData(""", "unit": "a", "noneOfThese": true""", "exactly one of `unit` and `noneOfThese: true`")]
    [InlineData(""", "unit": "b" """, "did you mean `a`?")]
    public void A_decision_names_a_unit_on_record_or_none(string answer, string message)
    {
        var json = $$"""
            { "schema": "vetting/registry/1", "units": [ { "id": "a", "status": "asserted", "name": "A", "country": "QX" } ],
              "identities": [ { "id": "d", "status": "asserted", "text": "x", "country": "QX", "by": "an auditor", "capacity": "auditor", "on": "2020" {{answer}} } ] }
            """;

        Assert.Contains(message, Assert.Throws<UnusableInputException>(() => Registry.Parse(json)).Message, StringComparison.Ordinal);
    }

    private static IdentityMatch Judge(string text, AsOf asOf, params IdentityDecision[] decisions) =>
        Units.Registry(Known, [], decisions).Identify(text, "QX", asOf);

    private static IdentityDecision Decision(string? unit, int year) => new()
    {
        Id = $"{unit ?? "none"} {year}",
        Status = ClaimStatus.Asserted,
        Text = "14 Zona",
        Country = "QX",
        Unit = unit is null ? null : $"id of {unit}",
        NoneOfThese = unit is null ? true : null,
        By = "an auditor (made up)",
        Capacity = Capacity.Auditor,
        On = new DateRange(new LocalDate(year, 5, 4)),
    };
}
