using System.Reflection;
using System.Runtime.CompilerServices;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One member of a record: its name in a file, its shape, and whether it may be left out.</summary>
internal sealed class Member
{
    public Member(PropertyInfo property, NullabilityInfoContext nullability)
    {
        Property = property;
        Name = property.GetCustomAttribute<SpelledAttribute>()?.Text ?? Spelling.Camel(property.Name);
        Meaning = property.GetCustomAttribute<MeaningAttribute>()?.Text
            ?? throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has no [Meaning]");
        Example = property.GetCustomAttribute<ExampleAttribute>()?.Text;
        Shape = ShapeOf.Member(property);
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        AllowsNull = nullability.Create(property).ReadState == NullabilityState.Nullable;
        if (IsRequired == AllowsNull)
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType}.{property.Name} must be either required or nullable: a file states it, or it is unknown");
        }
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    public string Meaning { get; }

    public string? Example { get; }

    public Shape Shape { get; }

    public bool IsRequired { get; }

    public bool AllowsNull { get; }

    public object? Get(object record) => Property.GetValue(record);

    /// <summary>Reads the member into a record; false where it could not be.</summary>
    public bool Read(JsonNode node, object record, ReadingContext context)
    {
        if (AllowsNull && node is JsonLiteral { Value: null })
        {
            return true;
        }

        if (Shape.Read(node, context) is not { } value)
        {
            return false;
        }

        Property.SetValue(record, value);
        return true;
    }
}
