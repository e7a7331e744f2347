using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using Vetting.Facts;
using Vetting.Harness.Minimum;
using Vetting.Harness.Observing;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>
/// Which truths atoms cannot have together. What does not exist has no day; a list that may have no element answers no other
/// question; and a list of words is known as a whole or not at all.
/// </summary>
internal sealed class Together
{
    private readonly ImmutableArray<Func<IReadOnlyDictionary<string, bool?>, bool>> _holds;

    /// <param name="leaves">The atoms.</param>
    /// <param name="parameters">The parameters of the law.</param>
    /// <param name="days">The days on which the rule is in force, as far as something begins on them.</param>
    public Together(ImmutableArray<Term> leaves, ParameterTable parameters, ImmutableArray<LocalDate> days) => _holds =
    [
        .. leaves.SelectMany(day => FlagsOf(day).SelectMany(flag => leaves.Select(leaf => (Day: day, Leaf: leaf, Flag: flag))))
            .Where(its => IsFlag(its.Leaf, its.Flag, out _))
            .Select(its => (Func<IReadOnlyDictionary<string, bool?>, bool>)(values =>
                values[its.Day.ToString()] is null || (IsFlag(its.Leaf, its.Flag, out var whereTrue) && values[its.Leaf.ToString()] == whereTrue))),
        .. Pairs(leaves).Where(pair => pair.One.Asked.Question is Constant && pair.One.Asked.Kind == QuantifierKind.Any)
            .Select(pair => (Func<IReadOnlyDictionary<string, bool?>, bool>)(values => Answer(pair.One, values) switch
            {
                true => true,
                false => Answer(pair.Other, values) == (pair.Other.Asked.Kind == QuantifierKind.All),
                null => Answer(pair.Other, values) is null,
            })),
        .. Pairs(leaves).Where(pair => IsKnownWithItsList(pair.One.Asked, parameters, days) && IsKnownWithItsList(pair.Other.Asked, parameters, days))
            .Select(pair => (Func<IReadOnlyDictionary<string, bool?>, bool>)(values => Answer(pair.One, values) is null == Answer(pair.Other, values) is null)),
    ];

    /// <summary>Whether a subject can be so.</summary>
    public bool CanBe(IReadOnlyDictionary<string, bool?> values) => _holds.All(holds => holds(values));

    private static bool? Answer((string Leaf, Quantified Asked, bool WhereTrue) its, IReadOnlyDictionary<string, bool?> values) =>
        values[its.Leaf] is { } value ? value == its.WhereTrue : null;

    /// <summary>The flags that are true wherever an atom about days is known.</summary>
    private static IEnumerable<string> FlagsOf(Term leaf) =>
        leaf is Comparison { Left: FunctionCall call, Right: Constant } && Boundaries.ComparesDates(call)
            ? Terms.Within(call).OfType<Member>()
                .Select(member => member.Property.GetCustomAttribute<InformationAttribute>()?.OnlyWhere is { } flag ? $"{member.Owner}.{flag}" : null)
                .OfType<string>()
            : [];

    private static bool IsFlag(Term leaf, string flag, out bool whereTrue)
    {
        whereTrue = leaf is not Comparison { Right: Constant { Value: false } };
        return leaf is Comparison { Operation: ExpressionType.Equal, Left: Member member, Right: Constant { Value: bool } } && member.ToString() == flag;
    }

    private static IEnumerable<((string Leaf, Quantified Asked, bool WhereTrue) One, (string Leaf, Quantified Asked, bool WhereTrue) Other)> Pairs(ImmutableArray<Term> leaves)
    {
        var asked = leaves.Select(Asked).OfType<(string Leaf, Quantified Asked, bool WhereTrue)>().ToImmutableArray();
        return asked.SelectMany(one => asked.Where(other => other != one && other.Asked.List.ToString() == one.Asked.List.ToString()).Select(other => (one, other)));
    }

    private static (string, Quantified, bool)? Asked(Term leaf) => leaf switch
    {
        Quantified { IsNumber: false } quantified => (leaf.ToString(), quantified, true),
        Comparison { Operation: ExpressionType.Equal, Left: Quantified { IsNumber: false } quantified, Right: Constant { Value: bool value } } => (leaf.ToString(), quantified, value),
        _ => null,
    };

    /// <summary>A list of words is closed, and so is what the law says of a word: only the list itself can be unknown.</summary>
    private static bool IsKnownWithItsList(Quantified asked, ParameterTable parameters, ImmutableArray<LocalDate> days) =>
        asked.Element.Type == typeof(string) && Terms.Within(asked.Question).All(term => term is not Member)
        && Terms.Within(asked.Question).OfType<FunctionCall>().All(call =>
            call.Arguments[0] is Constant { Value: string name } && call.Function.Name == nameof(LawParameters.Lists)
            && days.All(day => parameters.On(day).Lists(name, name) is not null));
}
