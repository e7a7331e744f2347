using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using Vetting.Logic;

namespace Vetting.Reading.Shapes;

/// <summary>Finds the shape of a C# type. Records are described once and remembered.</summary>
internal static class ShapeOf
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Records = new();

    public static RecordShape Record(Type type) => Records.GetOrAdd(type, static type => new RecordShape(type));

    /// <summary>The shape of a whole document, which is a record, or for an array of records one or more of them.</summary>
    public static Shape Document(Type type) => ItemOf(type) is { } item
        ? (Shape)Activator.CreateInstance(typeof(OneOrManyShape<>).MakeGenericType(item), Record(item))!
        : Record(type);

    public static Shape Member(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return List(type, property) ?? Value(type, property);
    }

    private static Shape? List(Type type, PropertyInfo member)
    {
        var isHosts = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>);
        if ((isHosts ? type.GetGenericArguments()[0] : ItemOf(type)) is not { } item)
        {
            return null;
        }

        var needsItems = member.IsDefined(typeof(NonEmptyAttribute));
        var list = Activator.CreateInstance(typeof(ListShape<>).MakeGenericType(item), Value(item, member), needsItems)!;
        return (Shape)(isHosts ? Activator.CreateInstance(typeof(HostListShape<>).MakeGenericType(item), list)! : list);
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static Shape Value(Type type, PropertyInfo member) =>
        type == typeof(string) ? Text(member)
        : type == typeof(PlacedText) ? new PlacedTextShape()
        : type == typeof(bool) ? new FlagShape()
        : type == typeof(int) ? new WholeNumberShape(member.GetCustomAttribute<BoundsAttribute>(), isLong: false)
        : type == typeof(long) ? new WholeNumberShape(member.GetCustomAttribute<BoundsAttribute>(), isLong: true)
        : type == typeof(decimal) ? new NumberShape(member.GetCustomAttribute<BoundsAttribute>())
        : type == typeof(LocalDate) ? new DayShape()
        : type == typeof(DateTime) ? new DateTimeShape()
        : type == typeof(DateRange) ? new DateRangeShape()
        : type == typeof(StatedDate) ? new StatedDateShape()
        : type.IsEnum ? new ChoiceShape(type)
        : Record(type);

    private static Shape Text(PropertyInfo member) =>
        member.GetCustomAttribute<ConstantAttribute>() is { } constant
            ? new ConstantShape(constant.Text)
            : new TextShape(member.GetCustomAttribute<PatternAttribute>());
}
