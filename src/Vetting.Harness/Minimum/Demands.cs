using System.Collections.Immutable;
using NodaTime;
using Vetting.Findings;
using Vetting.Harness.Observing;
using Vetting.Rules;

namespace Vetting.Harness.Minimum;

/// <summary>All that the cases of a provision must show.</summary>
internal static class Demands
{
    public static ImmutableArray<Demand> Of(Provision provision) =>
    [
        Answers("the rule is broken", Outcome.Violation),
        HowSevere(provision.Latest.Properties.Severity),
        Answers("the rule is kept, and no exception was needed for it", Outcome.Clear),
        .. Scopes(provision),
        .. Exceptions(provision),
        .. RuleFacts.Of(provision).Where(fact => fact.CanBeMissing).Select(Missing),
        .. Boundaries.Of(provision),
        .. OutsideOfItsTime(provision),
    ];

    private static Demand Answers(string what, Outcome outcome) => new(
        $"a case in which {what} ({Reading.Spelling.Of(outcome)})", Reading.Spelling.Of(outcome), asked => asked.Actual.Outcome == outcome && !asked.Actual.HasLifted);

    /// <summary>Nothing else would notice that what bars has become a remark.</summary>
    private static Demand HowSevere(Severity severity) => new(
        $"a case that says how severe it is when the rule is broken, or when that is open ({Reading.Spelling.Of(Outcome.Violation)}, {Reading.Spelling.Of(severity)})",
        null,
        asked => asked.Case.Expected.Severity is not null);

    /// <summary>A scope counts as seen where it alone keeps the rule from applying: with another beside it nobody knows which of them did.</summary>
    private static IEnumerable<Demand> Scopes(Provision provision) =>
        Parts(provision, PartRole.Scope).Select(scope => new Demand(
            $"a case that the rule does not apply to only because it is not so that {scope.Says}",
            Reading.Spelling.Of(Outcome.NotApplicable),
            asked => asked.Answer.Rulings.Any(ruling => ruling.Outcome == Outcome.NotApplicable
                && ruling.Explanation?.Parts.Where(part => part is { Part.Role: PartRole.Scope, Truth: false }).ToList() is [var only]
                && KeyOf(only.Part.Name) == scope.Key)));

    private static IEnumerable<Demand> Exceptions(Provision provision) =>
    [
        .. Parts(provision, PartRole.Exception).Select(exception => new Demand(
            $"a case in which only this exception keeps the rule from being broken: not ({exception.Says})",
            "clear, lifted",
            asked => asked.Answer.Rulings.Any(ruling => ruling.Explanation is { } explanation
                && explanation.Parts.Any(part => part.Part.Role == PartRole.Exception && part.Truth == false && KeyOf(part.Part.Name) == exception.Key)
                && explanation.Parts.All(part => part.Part.Role == PartRole.Exception || part.Truth == true)))),
        .. provision.Versions.SelectMany(version => version.Rule.Parts).SelectMany(part => Limbs.ExceptionsOf(part.Term))
            .Select(limb => limb.ToString()).Distinct(StringComparer.Ordinal)
            .Select(limb => new Demand(
                $"a case in which only this exception lifts an element of the list: {limb}",
                "clear, lifted",
                asked => asked.Answer.Rulings.Any(ruling => (ruling.Explanation?.Parts ?? []).SelectMany(ElementTruths.In)
                    .Any(element => element.IsLifted && element.Limbs.Any(its => its.IsException && its.Step.Truth == false && its.Step.Text == limb))))),
    ];

    private static Demand Missing(RuleFact fact) => new(
        $"a case in which {fact.Path} is missing",
        Reading.Spelling.Of(fact.IsJudgement ? Outcome.NeedsJudgement : Outcome.Indeterminate),
        asked => asked.Actual.Missing.Contains(fact.Path, StringComparer.Ordinal))
    {
        Missing = fact,
    };

    private static IEnumerable<Demand> OutsideOfItsTime(Provision provision)
    {
        var outside = provision.Boundaries.Prepend(LocalDate.MinIsoValue).Where(day => provision.On(day).State != TextState.InForce).ToList();
        if (outside.Count == 0)
        {
            yield break;
        }

        // A period begins on its first day; the day before the first text is what a reader looks for.
        var before = provision.Boundaries is [var first, ..] && provision.On(LocalDate.MinIsoValue).State != TextState.InForce
            ? provision.Boundaries.First(day => provision.On(day).State == TextState.InForce).PlusDays(-1)
            : outside[0];
        var state = provision.On(before).State;
        yield return new Demand(
            "a case before the rule was in force, or in a period for which no text is encoded",
            Reading.Spelling.Of(state == TextState.NoSuchLaw ? Outcome.NotApplicable : Outcome.Indeterminate),
            asked => asked.Answer.Rulings.Any(ruling => ruling.Text.State != TextState.InForce))
        {
            LawOn = before,
        };
    }

    /// <summary>The parts of a role, once for all versions: the same limb bears the same name after the version's.</summary>
    private static IEnumerable<(string Key, string Says)> Parts(Provision provision, PartRole role) => provision.Versions
        .SelectMany(version => version.Text.Rules)
        .Where(part => part.Properties.Part == role)
        .Select(part => (Key: KeyOf(part.RuleName), Says: part.Properties.Says ?? part.Expression.Text))
        .DistinctBy(part => part.Key, StringComparer.Ordinal);

    private static string KeyOf(string name) => name[(name.LastIndexOf('.') + 1)..];
}
