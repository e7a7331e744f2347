using System.Reflection;
using System.Runtime.CompilerServices;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One member of a record: its name in a file, its shape, and whether it may be left out.</summary>
internal sealed class Member
{
    public Member(PropertyInfo property)
    {
        // All at once: of a few hundred members, asking for one attribute after the other takes longer than reading the file.
        var attributes = property.GetCustomAttributes(inherit: true);
        Property = property;
        Name = attributes.OfType<SpelledAttribute>().FirstOrDefault()?.Text ?? Spelling.Camel(property.Name);
        Meaning = attributes.OfType<MeaningAttribute>().FirstOrDefault()?.Text
            ?? throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has no [Meaning]");
        Example = attributes.OfType<ExampleAttribute>().FirstOrDefault()?.Text;
        Shape = ShapeOf.Member(property.PropertyType, attributes);
        IsRequired = attributes.OfType<RequiredMemberAttribute>().Any();
    }

    public PropertyInfo Property { get; }

    public string Name { get; }

    public string Meaning { get; }

    public string? Example { get; }

    public Shape Shape { get; }

    public bool IsRequired { get; }

    /// <summary>INVARIANT: a file states a member, or it is unknown; a test holds that what is not required is nullable.</summary>
    public bool AllowsNull => !IsRequired;

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
