using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;
using Vetting.Harness.Minimum;
using Vetting.Harness.Observing;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>Everything that a term could have said instead by one slip of whoever wrote it. Each says what it would mean.</summary>
/// <param name="parameters">The parameters of the law, for the unit in which a threshold is moved, and the entries of its lists.</param>
internal sealed class TermMutants(ParameterTable parameters)
{
    private static readonly (string One, string Other)[] Laws = [("State", "Defense"), ("Defense", "State")];

    /// <summary>The term changed in one place, with what the change says after "if".</summary>
    public IEnumerable<(Term Term, string If)> Of(Term term)
    {
        foreach (var mutant in Here(term))
        {
            yield return mutant;
        }

        foreach (var (index, inner) in Terms.Of(term).Index().Where(its => its.Item is not (Constant or Variable)))
        {
            foreach (var (changed, says) in Of(inner))
            {
                yield return (Terms.Replace(term, index, changed), says);
            }
        }
    }

    private IEnumerable<(Term, string)> Here(Term term) =>
    [
        .. term switch
        {
            Connective both => OfConnective(both),
            Negation negation => [(negation.Operand, $"`{negation}` were asked without its `not`")],
            Comparison comparison => OfComparison(comparison),
            FunctionCall call when Boundaries.ComparesDates(call) => OfDates(call),
            FunctionCall { Target: not null } call => OfList(call),
            OneOf { Choices.Length: > 1 } oneOf => oneOf.Choices.Select(choice => (
                (Term)new OneOf(oneOf.Operand, oneOf.Choices.Remove(choice)), $"{choice} were not among the choices of `{oneOf}`")),
            Quantified { IsNumber: false } quantified => [OfQuantifier(quantified)],
            Member member => OfMember(member),
            _ => Array.Empty<(Term, string)>(),
        },
        .. term.Type == typeof(bool) && term is not (Connective or Negation or Constant) && IsAsked(term) ? OfAtom(term) : [],
    ];

    /// <summary>A fact within a comparison is no question yet; the comparison is.</summary>
    private static bool IsAsked(Term term) => term is Comparison or OneOf or Holds or Quantified;

    private static IEnumerable<(Term, string)> OfAtom(Term atom)
    {
        if (atom is not Quantified)
        {
            yield return (new Negation(atom), $"{TermInWords.Of(atom)} were asked the other way round");
        }

        if (Atoms.CanBeUnknown(atom))
        {
            yield return (new Settled(atom, isTrue: false), $"{TermInWords.Of(atom)} were taken for false where it is unknown");
            yield return (new Settled(atom, isTrue: true), $"{TermInWords.Of(atom)} were taken for true where it is unknown");
        }
    }

    private static IEnumerable<(Term, string)> OfConnective(Connective both)
    {
        yield return (
            new Connective(!both.IsAnd, both.Left, both.Right),
            both.IsAnd ? $"one of {TermInWords.Of(both.Left)} and {TermInWords.Of(both.Right)} were enough" : $"both {TermInWords.Of(both.Left)} and {TermInWords.Of(both.Right)} were needed");
        yield return (both.Right, Dropped(both.Left));
        yield return (both.Left, Dropped(both.Right));
        foreach (var (exception, other) in new[] { (both.Left, both.Right), (both.Right, both.Left) })
        {
            if (both.IsAnd && exception is Negation granted)
            {
                yield return (new Connective(isAnd: true, new Constant(false), other), $"the exception {TermInWords.Of(granted.Operand)} were always granted");
            }
        }
    }

    private static string Dropped(Term term) =>
        term is Negation exception ? $"the exception {TermInWords.Of(exception.Operand)} were ignored" : $"it did not matter whether {TermInWords.Of(term)}";

    private IEnumerable<(Term, string)> OfComparison(Comparison comparison)
    {
        var (operation, left, right) = (comparison.Operation, comparison.Left, comparison.Right);
        ExpressionType? shifted = operation switch
        {
            ExpressionType.LessThan => ExpressionType.LessThanOrEqual,
            ExpressionType.LessThanOrEqual => ExpressionType.LessThan,
            ExpressionType.GreaterThan => ExpressionType.GreaterThanOrEqual,
            ExpressionType.GreaterThanOrEqual => ExpressionType.GreaterThan,
            _ => null,
        };
        if (shifted is { } other)
        {
            yield return (new Comparison(other, left, right), $"`{comparison}` were `{TermText.Symbol(other)}`");
        }

        if (ScalarTypes.IsNumber(right.Type))
        {
            var unit = Unit(right);
            foreach (var step in new[] { -unit, unit })
            {
                yield return (new Comparison(operation, left, Moved(right, step)), string.Create(CultureInfo.InvariantCulture, $"the threshold in `{comparison}` were {(step > 0 ? "more" : "less")} by {unit}"));
            }
        }
    }

    /// <summary>The threshold moved; of a share of something the share, and not what it is of.</summary>
    private static Calculation Moved(Term threshold, decimal step) =>
        threshold is Calculation { Operation: ExpressionType.Multiply, Left: FunctionCall { Target: not null } share } product
            ? new Calculation(ExpressionType.Multiply, Moved(share, step), product.Right, product.Type)
            : new Calculation(ExpressionType.Add, threshold, new Constant(Convert.ChangeType(step, threshold.Type, CultureInfo.InvariantCulture)), threshold.Type);

    /// <summary>One; of a parameter that is a share, a hundredth.</summary>
    private decimal Unit(Term threshold)
    {
        var names = Terms.Within(threshold).OfType<FunctionCall>().Where(call => call.Target is not null).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var isShare = parameters.All.Where(parameter => names.Contains(parameter.Name)).SelectMany(parameter => parameter.Values)
            .Any(value => value.Number is { } number && !decimal.IsInteger(number));
        return isShare ? 0.01m : 1;
    }

    private static IEnumerable<(Term, string)> OfDates(FunctionCall call)
    {
        var isBefore = call.Function.Name == nameof(Dates.Before);
        var other = typeof(Dates).GetMethod(isBefore ? nameof(Dates.OnOrBefore) : nameof(Dates.Before));
        if (other is not null && call.Function.Name is nameof(Dates.Before) or nameof(Dates.OnOrBefore))
        {
            yield return (new FunctionCall(other!, null, call.Arguments), isBefore
                ? $"{call.Arguments[0]} on the very day of {call.Arguments[1]} were early enough"
                : $"{call.Arguments[0]} on the very day of {call.Arguments[1]} were too late");
        }

        // The shift in the other direction is the one above: to be before the next day is to be on or before the day.
        yield return (
            new FunctionCall(call.Function, null, call.Arguments.SetItem(0, ShiftedDay.Of(call.Arguments[0], isLater: isBefore))),
            isBefore ? $"{call.Arguments[0]} had to come a day earlier than `{call}` says" : $"{call.Arguments[0]} could come a day later than `{call}` says");
    }

    private IEnumerable<(Term, string)> OfList(FunctionCall call)
    {
        if (call.Function.Name != nameof(LawParameters.Lists))
        {
            yield break;
        }

        var entries = parameters.All.Where(parameter => parameter.Name == NameOf(call)).SelectMany(parameter => parameter.Values)
            .SelectMany(value => value.List ?? []).Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var entry in entries)
        {
            var isOther = new Comparison(ExpressionType.NotEqual, call.Arguments[1], new Constant(entry));
            yield return (new Connective(isAnd: true, call, isOther), $"\"{entry}\" were not on the list `{NameOf(call)}`");
        }
    }

    private static (Term, string) OfQuantifier(Quantified quantified)
    {
        var isAny = quantified.Kind == QuantifierKind.Any;
        return (
            new Quantified(isAny ? QuantifierKind.All : QuantifierKind.Any, quantified.List, quantified.Element, quantified.Filter, quantified.Body ?? (quantified.Filter is null ? new Constant(true) : null), typeof(bool)),
            isAny ? $"`{quantified}` had to hold of every element" : $"`{quantified}` had to hold of one element only");
    }

    /// <summary>The same fact for the other Secretary, or of the other Leahy law.</summary>
    private static IEnumerable<(Term, string)> OfMember(Member member)
    {
        foreach (var (one, other) in Laws.Where(law => member.Property.Name.Contains(law.One, StringComparison.Ordinal)))
        {
            var name = member.Property.Name.Replace(one, other, StringComparison.Ordinal);
            if (member.Property.DeclaringType!.GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is { } twin && twin.PropertyType == member.Property.PropertyType)
            {
                yield return (new Member(member.Owner, twin), $"it asked `{member.Owner}.{name}` and not `{member}`: the wrong Leahy law");
            }
        }
    }

    private static string NameOf(FunctionCall call) => call.Arguments[0] is Constant { Value: string name } ? name : string.Empty;
}
