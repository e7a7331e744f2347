using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using NodaTime;
using Vetting.Harness.Minimum;
using Vetting.Rules.Language;

namespace Vetting.Harness.Analyzing;

/// <summary>
/// Sorts atoms by what they ask about. Questions about the value of one fact, about the order of two dates, or about two
/// numbers hang together; every other atom is taken to be free.
/// </summary>
internal static class AtomGroups
{
    public static ImmutableArray<AtomGroup> Of(IEnumerable<Term> atoms) =>
    [
        .. atoms.DistinctBy(atom => atom.ToString(), StringComparer.Ordinal)
            .Select(Ask)
            .GroupBy(asked => asked.About, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Group([.. group])),
    ];

    private static AtomGroup Group(ImmutableArray<Question> questions)
    {
        var states = questions.SelectMany(question => question.States).Distinct().ToImmutableArray();
        return new AtomGroup(
            [.. questions.Select(question => question.Atom)],
            [.. states.Select(state => questions.Select(question => question.Holds(state)).ToImmutableArray()).DistinctBy(answers => string.Concat(answers.Select(answer => answer ? '1' : '0')), StringComparer.Ordinal)],
            questions.All(question => question.IsOfFact));
    }

    private static Question Ask(Term atom)
    {
        var text = atom.ToString();
        return atom switch
        {
            // `x == true` and `x == false` ask the same of x.
            Comparison { Right: Constant { Value: bool expected }, Operation: ExpressionType.Equal or ExpressionType.NotEqual } flag =>
                Ask(flag.Left) is var inner && expected == (flag.Operation == ExpressionType.Equal)
                    ? inner with { Atom = text }
                    : inner with { Atom = text, Holds = state => !inner.Holds(state) },
            FunctionCall call when Boundaries.ComparesDates(call) => OfDates(call, text),
            Comparison { Right: Constant constant } comparison when !Numbers.IsBounded(comparison.Left) => new Question(
                text, comparison.Left.ToString(), Values(comparison.Left.Type, [constant.Value]), value => Explaining(comparison.Operation, value, constant.Value), comparison.Left is Member),
            OneOf oneOf => new Question(
                text,
                oneOf.Operand.ToString(),
                Values(oneOf.Operand.Type, [.. oneOf.Choices.Select(choice => choice.Value)]),
                value => oneOf.Choices.Any(choice => Equals(Rules.Explaining.Values.Plain(choice.Value), value)), oneOf.Operand is Member),
            Comparison comparison when ScalarTypes.IsNumber(comparison.Left.Type) => new Question(
                text, $"{comparison.Left} <> {comparison.Right}", [-1m, 0m, 1m], order => Explaining(comparison.Operation, order, 0)),
            _ => new Question(text, text, [true, false], value => (bool)value, IsOfFact: true),
        };
    }

    /// <summary>The order of two dates, whichever of them is named first.</summary>
    private static Question OfDates(FunctionCall call, string text)
    {
        var (first, second) = (call.Arguments[0].ToString(), call.Arguments[1].ToString());
        var isTurned = string.CompareOrdinal(first, second) > 0;
        var includesTheDay = call.Function.Name == nameof(Facts.Dates.OnOrBefore);
        return new Question(text, isTurned ? $"{second} <> {first}" : $"{first} <> {second}", [-1m, 0m, 1m], state =>
        {
            var order = isTurned ? -(decimal)state : (decimal)state;
            return order < 0 || (includesTheDay && order == 0);
        });
    }

    private static bool Explaining(ExpressionType operation, object value, object constant) =>
        Rules.Explaining.Values.Compare(operation, value, Rules.Explaining.Values.Plain(constant));

    /// <summary>Values of which one answers any question about these constants as any other value would.</summary>
    private static ImmutableArray<object> Values(Type type, ImmutableArray<object> constants)
    {
        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>()];
        }

        if (type == typeof(string))
        {
            return [.. constants, string.Concat(constants) + "?"];
        }

        if (ScalarTypes.IsNumber(type))
        {
            return [.. constants.Select(constant => Convert.ToDecimal(constant, CultureInfo.InvariantCulture)).SelectMany(number => new object[] { number - 1, number, number + 1 })];
        }

        return type == typeof(LocalDate) ? [.. constants.Cast<LocalDate>().SelectMany(day => new object[] { day.PlusDays(-1), day, day.PlusDays(1) })] : [.. constants];
    }

    /// <param name="Atom">The atom, as a text.</param>
    /// <param name="About">What it asks about.</param>
    /// <param name="States">The states of that thing.</param>
    /// <param name="Holds">What the atom answers in a state.</param>
    /// <param name="IsOfFact">Whether it asks for the value of one fact, or is a question of its own.</param>
    private sealed record Question(string Atom, string About, ImmutableArray<object> States, Func<object, bool> Holds, bool IsOfFact = false);
}
