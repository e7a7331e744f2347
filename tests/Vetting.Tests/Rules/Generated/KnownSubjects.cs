using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using NodaTime;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Tests.Rules.Generated;

/// <summary>
/// Makes subjects of the rules of which everything is known: every fact has a value, and every list is closed. What they say
/// need not make sense together; what is asked is only whether two engines read it alike.
/// </summary>
/// <param name="texts">The words that the rules compare with: others would hardly ever be met.</param>
/// <param name="days">The first and the last day of dates, a few apart, so that they fall on either side of each other.</param>
internal sealed class KnownSubjects(ImmutableArray<string> texts, (LocalDate First, LocalDate Last) days)
{
    /// <summary>Shares, years and amounts, on either side of what the law compares them with.</summary>
    private static readonly ImmutableArray<decimal> Numbers = [0, 0.14m, 0.15m, 0.5m, 1, 2, 3, 5, 6, 100, 750_000, 750_001];

    private static readonly MethodInfo ClosedList = typeof(KnownSubjects).GetMethod(nameof(Closed), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>A subject of a type; the same for the same random numbers.</summary>
    /// <param name="type">The type of the subject, or of one of its facts.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="likely">How often in eight a flag is true and a list has members: rules have many parts, and one half each is never all.</param>
    /// <param name="depth">How many objects lead to others.</param>
    public object Of(Type type, PCG random, uint likely, int depth = 4)
    {
        var subject = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var fact in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var field = type.GetField($"<{fact.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)
                ?? throw new InvalidOperationException($"{type.Name}.{fact.Name} is no plain property");
            field.SetValue(subject, Value(fact.PropertyType, random, likely, depth));
        }

        return subject;
    }

    private object? Value(Type type, PCG random, uint likely, int depth)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(bool) => random.Next(8) < likely,
            _ when plain == typeof(int) => (int)random.Next(4),
            _ when plain == typeof(decimal) => Numbers[(int)random.Next((uint)Numbers.Length)],
            _ when plain == typeof(string) => texts[(int)random.Next((uint)texts.Length)],
            _ when plain == typeof(DateRange) => new DateRange(days.First.PlusDays((int)random.Next((uint)Period.DaysBetween(days.First, days.Last) + 1))),
            { IsEnum: true } => Enum.GetValues(plain).GetValue((int)random.Next((uint)Enum.GetValues(plain).Length)),
            _ when plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(FactList<>) => List(plain.GetGenericArguments()[0], random, likely, depth),
            _ when plain.IsSubclassOf(typeof(FactObject)) => Of(plain, random, likely, depth - 1),
            _ => throw new InvalidOperationException($"no value of {plain}"),
        };
    }

    private object? List(Type element, PCG random, uint likely, int depth)
    {
        var count = depth <= 0 ? 0 : (int)(random.Next(8) < likely ? 1 + random.Next(2) : 0);
        var items = Enumerable.Range(0, count).Select(_ => element == typeof(string) ? Value(element, random, likely, depth) : Of(element, random, likely, depth - 1));
        return ClosedList.MakeGenericMethod(element).Invoke(null, [items]);
    }

    private static FactList<T> Closed<T>(IEnumerable<object> items)
        where T : class => FactList<T>.Closed(items.Cast<T>());
}
