namespace Vetting.Rules.Language;

/// <summary><c>Any</c>, <c>All</c>, <c>Count</c> or <c>Sum</c> over a list, perhaps over those that a <c>Where</c> lets through.</summary>
/// <param name="kind">What is asked of the list.</param>
/// <param name="list">The list.</param>
/// <param name="element">The element looked at, the same in filter and body.</param>
/// <param name="filter">The condition of <c>Where</c>, or <see langword="null"/>.</param>
/// <param name="body">The condition, of <c>Sum</c> the number; <see langword="null"/> where there is none.</param>
/// <param name="type"><c>bool</c>, or the type of the number.</param>
internal sealed class Quantified(QuantifierKind kind, Term list, Variable element, Term? filter, Term? body, Type type)
    : Term(type, [list, .. filter is null ? [] : (Term[])[filter], .. body is null ? [] : (Term[])[body]])
{
    public QuantifierKind Kind { get; } = kind;

    public Term List { get; } = list;

    public Variable Element { get; } = element;

    public Term? Filter { get; } = filter;

    public Term? Body { get; } = body;

    /// <summary>Whether the answer is a number, known between bounds where a list or a member is not fully known.</summary>
    public bool IsNumber => Kind is QuantifierKind.Count or QuantifierKind.Sum;

    /// <summary>What is asked of each element of <c>Any</c>, <c>All</c> and <c>Count</c>, the filter worked in.</summary>
    public Term Question => (Kind, Filter, Body) switch
    {
        (_, null, null) => new Constant(true),
        (_, null, { } body) => body,
        (_, { } filter, null) => filter,
        (QuantifierKind.All, { } filter, { } body) => new Connective(isAnd: false, new Negation(filter), body),
        (_, { } filter, { } body) => new Connective(isAnd: true, filter, body),
    };
}
