using System.Reflection;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>Makes the bulk readers of one format from its shapes, those of a record once.</summary>
internal sealed class BulkShapes
{
    private readonly Dictionary<RecordShape, object?> _records = [];
    private bool _keepsPlaces;

    /// <summary>The reader of a shape; <see langword="null"/> where some value of it is only read carefully.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="type">The C# type of its values.</param>
    /// <returns>An <see cref="IBulk{T}"/> of that type.</returns>
    public object? Of(Shape shape, Type type) => shape.Bulk(this, type);

    public object? OfRecord(RecordShape shape, Type type)
    {
        if (!_records.TryGetValue(shape, out var bulk))
        {
            // Stays so while the members are asked: a record that contains itself is read carefully.
            _records[shape] = null;
            _records[shape] = bulk = NewRecord(shape, type);
        }

        _keepsPlaces |= typeof(Placed).IsAssignableFrom(type);

        return bulk;
    }

    private object? NewRecord(RecordShape shape, Type type)
    {
        var before = _keepsPlaces;
        _keepsPlaces = false;
        var members = shape.Members.Select(member => OfMember(member, type)).ToArray();

        // A record without a place of its own is no step of a path, so what is within it could not say where it stands.
        var isStep = typeof(Placed).IsAssignableFrom(type) || !_keepsPlaces;
        _keepsPlaces |= before;
        return isStep && members.Length <= BulkRecord<object>.MostMembers && Array.TrueForAll(members, member => member is not null)
            ? Make(typeof(BulkRecord<>), [type], shape, members)
            : null;
    }

    private object? OfMember(Member member, Type record)
    {
        var type = Nullable.GetUnderlyingType(member.Property.PropertyType);
        return Of(member.Shape, type ?? member.Property.PropertyType) is { } bulk
            ? Make(type is null ? typeof(BulkMember<,>) : typeof(BulkOptionalMember<,>), [record, type ?? member.Property.PropertyType], member, bulk)
            : null;
    }

    public static object Make(Type generic, Type[] arguments, params object[] parameters) =>
        Activator.CreateInstance(generic.MakeGenericType(arguments), BindingFlags.DoNotWrapExceptions | BindingFlags.Instance | BindingFlags.Public, null, parameters, null)!;
}
