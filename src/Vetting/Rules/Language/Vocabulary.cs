using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;

namespace Vetting.Rules.Language;

/// <summary>What the rules about one kind of subject may name: its facts, the law's parameters and the date functions.</summary>
/// <param name="subjectType">The type of the subject; with the types of its assembly that it leads to, the model.</param>
/// <param name="subjectName">How rules call the subject, such as <c>recipient</c>.</param>
internal sealed class Vocabulary(Type subjectType, string subjectName)
{
    public Type SubjectType { get; } = subjectType;

    public ParameterExpression SubjectParameter { get; } = Expression.Parameter(subjectType, subjectName);

    public ParameterExpression LawParameter { get; } = Expression.Parameter(typeof(LawParameters), "law");

    public Variable Subject { get; } = new(subjectName, subjectType);

    public Variable Law { get; } = new("law", typeof(LawParameters));

    /// <summary>The facts of an object of the model, in the order of their names.</summary>
    public ImmutableArray<PropertyInfo> FactsOf(Type type) => IsModel(type)
        ? [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsFact).OrderBy(fact => fact.Name, StringComparer.Ordinal)]
        : [];

    /// <summary>Whether a rule may read the property: an instance property of the model that holds a plain value, a list or another object of it.</summary>
    public bool IsFact(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.GetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0
            && IsModel(property.DeclaringType!)
            && (ScalarTypes.HasEquality(type) || type == typeof(Logic.DateRange) || IsModel(type) || ListTypes.ElementOf(type) is not null);
    }

    /// <summary>The functions that a rule may call: all that the two classes declare, and nothing that they inherit.</summary>
    public static bool IsFunction(MethodInfo method) =>
        (method.DeclaringType == typeof(Dates) && method.IsStatic) || (method.DeclaringType == typeof(LawParameters) && !method.IsStatic);

    // A list of ours lives in the same assembly and is no part of the model: its own members would tell whether it is open.
    private bool IsModel(Type type) =>
        type.IsClass && type.Assembly == SubjectType.Assembly && type != typeof(LawParameters) && ListTypes.ElementOf(type) is null;
}
