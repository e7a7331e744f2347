using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using Vetting.Facts;
using Vetting.Harness.Observing;
using Vetting.Rules.Language;

namespace Vetting.Harness.Analyzing;

/// <summary>
/// Which truths atoms cannot have together. What does not exist has no day; a list that may have no element answers no other
/// question; a list of words is known as a whole or not at all; and no element answers what holds of none of them.
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
        .. Pairs(leaves).Where(pair => pair is { One.Asked.Kind: QuantifierKind.Any, Other.Asked.Kind: QuantifierKind.Any } && Conjuncts(pair.One.Asked.Question).IsProperSubsetOf(Conjuncts(pair.Other.Asked.Question)))
            .Select(pair => (Func<IReadOnlyDictionary<string, bool?>, bool>)(values => Answer(pair.Other, values) != true || Answer(pair.One, values) == true)),
        .. leaves.Select(Asked).OfType<(string Leaf, Quantified Asked, bool WhereTrue)>().Where(its => its.Asked.Kind == QuantifierKind.Any)
            .Select(its => (Func<IReadOnlyDictionary<string, bool?>, bool>)(values => Answer(its, values) != true || Truth(its.Asked.Question, values) != false)),
    ];

    /// <summary>Whether a subject can be so.</summary>
    public bool CanBe(IReadOnlyDictionary<string, bool?> values) => _holds.All(holds => holds(values));

    private static bool? Answer((string Leaf, Quantified Asked, bool WhereTrue) its, IReadOnlyDictionary<string, bool?> values) =>
        values[its.Leaf] is { } value ? value == its.WhereTrue : null;

    /// <summary>What holds of an element whatever else is asked of it; unknown where that depends on the element.</summary>
    private static bool? Truth(Term term, IReadOnlyDictionary<string, bool?> values) => term switch
    {
        Constant { Value: bool value } => value,
        Negation negation => !Truth(negation.Operand, values),
        Connective { IsAnd: true } both => Truth(both.Left, values) & Truth(both.Right, values),
        Connective both => Truth(both.Left, values) | Truth(both.Right, values),
        _ => values.GetValueOrDefault(term.ToString()),
    };

    private static ImmutableHashSet<string> Conjuncts(Term term) =>
        term is Connective { IsAnd: true } both ? Conjuncts(both.Left).Union(Conjuncts(both.Right)) : [term.ToString()];

    /// <summary>The flags that are true wherever an atom is known, since it asks for something that exists only where they are.</summary>
    private static IEnumerable<string> FlagsOf(Term leaf) =>
        leaf is Comparison comparison
            ? ReadBy(comparison).Select(member => member.Property.GetCustomAttribute<InformationAttribute>()?.OnlyWhere is { } flag ? $"{member.Owner}.{flag}" : null).OfType<string>()
            : [];

    /// <summary>The facts that a term reads itself, and not of the elements of a list.</summary>
    private static IEnumerable<Member> ReadBy(Term term) =>
        term is Quantified ? [] : [.. term is Member member ? [member] : (Member[])[], .. Terms.Of(term).SelectMany(ReadBy)];

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
