using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Explaining;

/// <summary>Works out plain values of one subject and keeps the trail of what was looked at. Every number is a decimal.</summary>
internal sealed class Values
{
    private readonly Dictionary<Variable, object> _objects;
    private readonly Dictionary<Variable, string> _paths = [];

    public Values(Vocabulary vocabulary, object subject, LawParameters law) =>
        _objects = new() { [vocabulary.Subject] = subject, [vocabulary.Law] = law };

    /// <summary>Lets what follows read an element whose way from the subject does not matter.</summary>
    public void Bind(Variable element, object value) => _objects[element] = value;

    /// <summary>Lets what follows read an element.</summary>
    /// <param name="element">As the rule calls it.</param>
    /// <param name="value">The element looked at.</param>
    /// <param name="list">The list that it is of.</param>
    public void Bind(Variable element, object value, Term list)
    {
        _objects[element] = value;
        _paths[element] = PathOf(list) + "[]";
    }

    /// <summary>The way to a fact from the subject; elements are called by their list, whatever name the rule gives them.</summary>
    public string PathOf(Term term) => term switch
    {
        Variable variable => _paths.GetValueOrDefault(variable, variable.Name),
        Member member => $"{PathOf(member.Owner)}.{member.Property.Name}",
        Widening widening => PathOf(widening.Operand),
        _ => term.ToString(),
    };

    /// <summary>The value, or <see langword="null"/> where it is unknown.</summary>
    public object? Of(Term term, Trail trail) => term switch
    {
        Constant constant => Plain(constant.Value),
        Variable variable => _objects[variable],
        Widening widening => Of(widening.Operand, trail),
        Member member => OfMember(member, trail),
        Calculation calculation => Calculate(calculation.Operation, Of(calculation.Left, trail), Of(calculation.Right, trail)),
        FunctionCall call => OfFunction(call, trail),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    public static bool Compare(ExpressionType operation, object left, object right)
    {
        var order = left is string text ? string.CompareOrdinal(text, (string)right) : ((IComparable)left).CompareTo(right);
        return operation switch
        {
            ExpressionType.Equal => order == 0,
            ExpressionType.NotEqual => order != 0,
            ExpressionType.LessThan => order < 0,
            ExpressionType.LessThanOrEqual => order <= 0,
            ExpressionType.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>A number as a decimal, anything else as it is.</summary>
    public static object Plain(object value) =>
        value is int or long ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : value;

    private object? OfMember(Member member, Trail trail)
    {
        if (Of(member.Owner, trail) is not { } owner)
        {
            return null;
        }

        var value = member.Property.GetValue(owner, BindingFlags.DoNotWrapExceptions, null, null, CultureInfo.InvariantCulture);
        if (owner is not TimeSpan)
        {
            trail.Add(new FactRead(owner, member.Property, value, PathOf(member)) { Term = member });
        }

        return value is null ? null : Plain(value);
    }

    private object? OfFunction(FunctionCall call, Trail trail)
    {
        var arguments = call.Arguments.Select(argument => Of(argument, trail)).ToArray();
        var target = call.Target is { } law ? _objects[law] : null;
        return call.Function.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);
    }

    private static object? Calculate(ExpressionType operation, object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (DateTime later, DateTime earlier) => later - earlier,
        _ => operation switch
        {
            ExpressionType.Add => (decimal)left + (decimal)right,
            ExpressionType.Subtract => (decimal)left - (decimal)right,
            _ => (decimal)left * (decimal)right,
        },
    };
}
