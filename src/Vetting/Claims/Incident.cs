using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("an alleged violation: what, when, by whom, how credible, and what became of it")]
internal sealed record Incident : Claim
{
    [Meaning("a short title")]
    [NonEmpty]
    public required string Title { get; init; }

    [Meaning("the kinds of violation alleged")]
    public ImmutableArray<ViolationKind>? Kinds { get; init; }

    [Meaning("the first day")]
    public DateRange? StartedOn { get; init; }

    [Meaning("the last day")]
    public DateRange? EndedOn { get; init; }

    [Meaning("where it happened")]
    public string? Where { get; init; }

    [Meaning("the country, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public string? Country { get; init; }

    [Meaning("the service of those who did it, where only that is known")]
    public Branch? Service { get; init; }

    [Meaning("the allegation as alleged or found, and by whom, in our own words")]
    public string? Allegation { get; init; }

    [Meaning("the units it is attributed to; left out says that it is not known to whom, and it may be anybody's")]
    public ImmutableArray<Attribution>? Attributions { get; init; }

    [Meaning("persons implicated in it, by reference and never by name; an empty list says that none is known")]
    public ImmutableArray<string>? Implicated { get; init; }

    [Meaning("the day somebody sought to identify the unit, where it is not known; `none` says that nobody did")]
    public StatedDate? UnitSoughtOn { get; init; }

    [Meaning("decisions on whether the information is credible; an empty list says there are none")]
    public ImmutableArray<CredibilityDecision>? Credibility { get; init; }

    [Meaning("decisions of named persons on other questions; an empty list says there are none")]
    public ImmutableArray<IncidentDecision>? Decisions { get; init; }

    [Meaning("what became of those implicated")]
    public Accountability? Accountability { get; init; }

    [Meaning("official determinations that steps are or were taken; an empty list says there are none on file")]
    public ImmutableArray<Determination>? Determinations { get; init; }

    [Meaning("evidence to the contrary")]
    public ImmutableArray<ContraryEvidence>? Contrary { get; init; }

    /// <summary>On whom it was decided whether they are implicated, each once; <see langword="null"/> where a decision does not say on whom it is.</summary>
    public IEnumerable<string?> WhoWasDecidedOn =>
        (Decisions ?? []).Where(decision => decision.Question == IncidentQuestion.PersonImplicated).Select(decision => decision.Person).Distinct(StringComparer.Ordinal);
}
