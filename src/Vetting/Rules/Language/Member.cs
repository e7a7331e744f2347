using System.Reflection;

namespace Vetting.Rules.Language;

/// <summary>A fact read from an object; unknown where the object is.</summary>
internal sealed class Member(Term owner, PropertyInfo property)
    : Term(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, owner)
{
    public Term Owner { get; } = owner;

    public PropertyInfo Property { get; } = property;
}
