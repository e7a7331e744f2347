using NodaTime;

namespace Vetting.Rules.Language;

/// <summary>Which plain values can be compared, and how.</summary>
internal static class ScalarTypes
{
    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(decimal);

    public static bool HasOrder(Type type) =>
        IsNumber(type) || type == typeof(LocalDate) || type == typeof(DateTime) || type == typeof(TimeSpan);

    public static bool HasEquality(Type type) => HasOrder(type) || type.IsEnum || type == typeof(bool) || type == typeof(string);

    public static bool IsWider(Type from, Type to) => (from, to) switch
    {
        _ when from == typeof(int) => to == typeof(long) || to == typeof(decimal),
        _ => from == typeof(long) && to == typeof(decimal),
    };
}
