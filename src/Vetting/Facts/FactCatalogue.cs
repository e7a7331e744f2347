using System.Collections.Immutable;
using System.Reflection;

namespace Vetting.Facts;

/// <summary>Every fact that a rule may read, found by walking the types themselves: the catalogue cannot fall behind them.</summary>
internal static class FactCatalogue
{
    public static ImmutableArray<FactEntry> All { get; } =
        [.. Below(typeof(PackageFacts), "package", []), .. Below(typeof(LineFacts), "line", []), .. Below(typeof(RecipientFacts), "recipient", [])];

    private static IEnumerable<FactEntry> Below(Type type, string path, ImmutableArray<Type> above) =>
        above.Contains(type) ? [] : type.GetProperties().OrderBy(fact => fact.MetadataToken).SelectMany(fact => Entries(fact, path, above.Add(type)));

    private static IEnumerable<FactEntry> Entries(PropertyInfo fact, string path, ImmutableArray<Type> above)
    {
        var its = fact.PropertyType;
        var element = its.IsGenericType && its.Name.StartsWith("FactList", StringComparison.Ordinal) ? its.GetGenericArguments()[0] : null;
        var name = $"{path}.{fact.Name}{(element is null ? string.Empty : "[]")}";
        var below = element ?? its;
        var information = fact.GetCustomAttribute<InformationAttribute>();
        var judgement = fact.GetCustomAttribute<JudgementAttribute>();
        yield return new FactEntry(
            name,
            information?.Meaning ?? judgement?.Question ?? string.Empty,
            TypeName(Nullable.GetUnderlyingType(its) ?? below),
            information?.Unit,
            judgement is not null,
            information?.By ?? judgement?.By ?? Supplier.None,
            information?.WrittenAs ?? judgement?.WrittenAs);
        foreach (var entry in typeof(FactObject).IsAssignableFrom(below) ? Below(below, name, above) : [])
        {
            yield return entry;
        }
    }

    private static string TypeName(Type type) => type switch
    {
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(string) => "text",
        _ when type == typeof(int) || type == typeof(decimal) => "number",
        _ when type == typeof(Logic.DateRange) => "day, perhaps imprecise",
        { IsEnum: true } => $"one of {string.Join(", ", Enum.GetNames(type))}",
        _ => "facts",
    };
}
