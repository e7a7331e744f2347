using System.Collections.Immutable;
using NodaTime;
using Vetting.Facts;
using Vetting.Harness.Observing;
using Vetting.Harness.Testing;
using Vetting.Logic;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Minimum;

/// <summary>Both sides of every line that a rule draws, and the line itself: dates by the day, numbers against a parameter of the law.</summary>
internal static class Boundaries
{
    public static IEnumerable<Demand> Of(Provision provision)
    {
        var terms = provision.Versions.SelectMany(version => version.Rule.Parts).SelectMany(part => Terms.Within(part.Term)).ToImmutableArray();
        return
        [
            .. terms.OfType<FunctionCall>().Where(ComparesDates).DistinctBy(call => call.ToString(), StringComparer.Ordinal).SelectMany(Dates),
            .. terms.OfType<Comparison>().Where(ComparesWithLaw).DistinctBy(comparison => comparison.ToString(), StringComparer.Ordinal).SelectMany(Numbers),
        ];
    }

    /// <summary>Whether a call asks which of two days comes first.</summary>
    public static bool ComparesDates(FunctionCall call) =>
        call.Function.DeclaringType == typeof(Dates) && call.Function.ReturnType == typeof(bool?)
        && call.Function.GetParameters() is [var first, var second]
        && first.ParameterType == typeof(DateRange?) && second.ParameterType == typeof(DateRange?);

    /// <summary>Whether a comparison holds a number against a parameter of the law.</summary>
    public static bool ComparesWithLaw(Comparison comparison) =>
        ScalarTypes.IsNumber(comparison.Left.Type) && (NamesLaw(comparison.Left) || NamesLaw(comparison.Right));

    private static bool NamesLaw(Term term) => Terms.Within(term).Any(inner => inner is FunctionCall { Target: not null });

    private static IEnumerable<Demand> Dates(FunctionCall call)
    {
        var text = call.ToString();
        return new[] { (-1, "the day before"), (0, "on the day of"), (1, "the day after") }.Select(side => new Demand(
            $"a case in which {call.Arguments[0]} is {side.Item2} {call.Arguments[1]}",
            null,
            asked => StepsOf(asked).Any(step => Leaves(step).OfType<FunctionCall>().Any(its => ComparesDates(its) && its.ToString() == text && DaysApart(step, its) == side.Item1))));
    }

    private static IEnumerable<Demand> Numbers(Comparison comparison)
    {
        var text = comparison.ToString();
        return new[] { (-1, "less than"), (0, "exactly"), (1, "more than") }.Select(side => new Demand(
            $"a case in which {comparison.Left} is {side.Item2} {comparison.Right}",
            null,
            asked => StepsOf(asked).Any(step => step.Term is Comparison its && its.ToString() == text
                && CountedNumber.Of(step, its.Left) is { } left && CountedNumber.Of(step, its.Right) is { } right && left.CompareTo(right) == side.Item1)));
    }

    /// <summary>Where the answer is open anyway, on which side of the line the case stands is not what it shows.</summary>
    private static IEnumerable<Step> StepsOf(AskedCase asked) =>
        asked.Actual.Outcome is Outcome.Violation or Outcome.Clear or Outcome.NotApplicable ? asked.Answer.Rulings.SelectMany(ruling => Step.Of(ruling)) : [];

    /// <summary>What a step looks at itself, without what the steps below it look at.</summary>
    private static IEnumerable<Term> Leaves(Step step) => step.Term is Connective or Negation ? [] : Own(step.Term);

    /// <summary>What a quantifier asks of its elements is asked in steps of their own, where the element is known.</summary>
    private static IEnumerable<Term> Own(Term term) => term is Quantified ? [] : Terms.Of(term).SelectMany(Own).Prepend(term);

    private static int? DaysApart(Step step, FunctionCall call) =>
        Day(step.Value(call.Arguments[0])) is { } first && Day(step.Value(call.Arguments[1])) is { } second ? Period.DaysBetween(second, first) : null;

    private static LocalDate? Day(object? value) => value is DateRange range && range.Earliest == range.Latest ? range.Earliest : null;
}
