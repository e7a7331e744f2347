using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using NodaTime;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Tests.Facts.Generated;

/// <summary>
/// Made-up subjects of the shipped rules: every fact of every object set at random or left unknown, whatever could be
/// written in a file. Facts are set where they are kept, so nothing has to be computed for them to hold.
/// </summary>
internal static class FactGraph
{
    private static readonly LocalDate Day = new(2023, 1, 1);

    private static readonly string[] Texts = ["MX", "torture", "theft", "Section 333", "a"];

    /// <param name="type">The kind of subject.</param>
    /// <param name="random">Where the values come from.</param>
    /// <param name="unknown">One fact in so many is unknown; 0 for none.</param>
    public static FactObject Of(Type type, PCG random, int unknown) => (FactObject)Object(type, random, unknown, depth: 0);

    /// <summary>The field that a fact is kept in.</summary>
    public static FieldInfo? FieldOf(PropertyInfo fact) =>
        fact.DeclaringType!.GetField($"<{fact.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);

    public static void Set(object owner, PropertyInfo fact, object? value) => FieldOf(fact)!.SetValue(owner, value);

    /// <summary>A list of facts of a type, made anew.</summary>
    public static object List(Type element, IEnumerable<object> certain, IEnumerable<object> possible, bool isClosed)
    {
        var of = typeof(FactList<>).MakeGenericType(element).GetMethod(nameof(FactList<object>.Of))!;
        return of.Invoke(null, [Typed(element, certain), Typed(element, possible), isClosed])!;
    }

    public static object Object(Type type, PCG random, int unknown, int depth)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var fact in type.GetProperties().Where(fact => FieldOf(fact) is not null))
        {
            // What no file can leave unknown is not nullable, and is never left out.
            var isAlwaysThere = new NullabilityInfoContext().Create(fact).ReadState == NullabilityState.NotNull;
            if (isAlwaysThere || !IsHidden(random, unknown))
            {
                Set(made, fact, Value(fact.PropertyType, random, unknown, depth));
            }
        }

        return made;
    }

    private static object? Value(Type declared, PCG random, int unknown, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(string) => Texts[random.Next((uint)Texts.Length)],
            _ when type == typeof(int) => (int)random.Next(4),
            _ when type == typeof(decimal) => (decimal)random.Next(4),
            _ when type == typeof(DateRange) => Range(random, unknown),
            { IsEnum: true } => Enum.GetValues(type).GetValue((int)random.Next((uint)Enum.GetValues(type).Length)),
            _ when ElementOf(type) is { } element => depth > 3 ? List(element, [], [], true) : RandomList(element, random, unknown, depth),
            _ when typeof(FactObject).IsAssignableFrom(type) => Object(type, random, unknown, depth + 1),
            _ => throw new NotSupportedException($"no made-up value for {type}"),
        };
    }

    private static object RandomList(Type element, PCG random, int unknown, int depth)
    {
        object Item() => element == typeof(string) ? Texts[random.Next((uint)Texts.Length)] : Object(element, random, unknown, depth + 1);
        var certain = Enumerable.Range(0, (int)random.Next(3)).Select(_ => Item()).ToList();
        var possible = unknown > 0 && random.Next(3) == 0 ? [Item()] : new List<object>();
        return List(element, certain, possible, unknown == 0 || random.Next(2) == 0);
    }

    private static DateRange Range(PCG random, int unknown)
    {
        var day = Day.PlusDays((int)random.Next(6));
        return unknown > 0 && random.Next(4) == 0 ? new DateRange(day, day.PlusDays(2)) : new DateRange(day);
    }

    public static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsHidden(PCG random, int unknown) => unknown > 0 && random.Next((uint)unknown) == 0;

    private static Array Typed(Type element, IEnumerable items)
    {
        var all = items.Cast<object>().ToArray();
        var typed = Array.CreateInstance(element, all.Length);
        all.CopyTo(typed, 0);
        return typed;
    }
}
