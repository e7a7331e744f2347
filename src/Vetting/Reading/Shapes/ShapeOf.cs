using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    /// <summary>The shape of a property's values, by its type and attributes.</summary>
    public static Shape Member(Type property, object[] attributes)
    {
        var type = Nullable.GetUnderlyingType(property) ?? property;
        return List(type, attributes) ?? Value(type, attributes);
    }

    private static Shape? List(Type type, object[] attributes)
    {
        var isHosts = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>);
        if ((isHosts ? type.GetGenericArguments()[0] : ItemOf(type)) is not { } item)
        {
            return null;
        }

        var needsItems = attributes.OfType<NonEmptyAttribute>().Any();
        var list = Activator.CreateInstance(typeof(ListShape<>).MakeGenericType(item), Value(item, attributes), needsItems)!;
        return (Shape)(isHosts ? Activator.CreateInstance(typeof(HostListShape<>).MakeGenericType(item), list)! : list);
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static Shape Value(Type type, object[] attributes) =>
        type == typeof(string) ? Text(attributes)
        : type == typeof(PlacedText) ? new PlacedTextShape()
        : type == typeof(bool) ? new FlagShape()
        : type == typeof(int) ? new WholeNumberShape(attributes.OfType<BoundsAttribute>().FirstOrDefault(), isLong: false)
        : type == typeof(long) ? new WholeNumberShape(attributes.OfType<BoundsAttribute>().FirstOrDefault(), isLong: true)
        : type == typeof(decimal) ? new NumberShape(attributes.OfType<BoundsAttribute>().FirstOrDefault())
        : type == typeof(LocalDate) ? new DayShape()
        : type == typeof(DateTime) ? new DateTimeShape()
        : type == typeof(DateRange) ? new DateRangeShape()
        : type == typeof(StatedDate) ? new StatedDateShape()
        : type.IsEnum ? new ChoiceShape(type)
        : Record(type);

    private static Shape Text(object[] attributes) =>
        attributes.OfType<ConstantAttribute>().FirstOrDefault() is { } constant
            ? new ConstantShape(constant.Text)
            : new TextShape(attributes.OfType<PatternAttribute>().FirstOrDefault());
}
