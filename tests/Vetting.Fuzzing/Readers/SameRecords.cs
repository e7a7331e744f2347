using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Vetting.Reading;

namespace Vetting.Fuzzing.Readers;

/// <summary>Whether two records are the same to the last digit, and stood in the same places.</summary>
internal static class SameRecords
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static bool Are(object? one, object? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        if (one.GetType() != other.GetType())
        {
            return false;
        }

        return one switch
        {
            string text => text == (string)other,
            decimal number => decimal.GetBits(number).AsSpan().SequenceEqual(decimal.GetBits((decimal)other)),
            PlacedText text => text.Text == other.ToString() && text.At(0) == ((PlacedText)other).At(0) && text.At(text.Text.Length) == ((PlacedText)other).At(text.Text.Length),
            IEnumerable items => AreAll(items, (IEnumerable)other),
            _ when Of(one.GetType()) is { Length: > 0 } members =>
                (one is not Placed placed || placed.Place == ((Placed)other).Place) && Array.TrueForAll(members, member => Are(member.GetValue(one), member.GetValue(other))),
            _ => one.Equals(other),
        };
    }

    private static bool AreAll(IEnumerable some, IEnumerable others)
    {
        var (one, other) = (some.GetEnumerator(), others.GetEnumerator());
        while (one.MoveNext())
        {
            if (!other.MoveNext() || !Are(one.Current, other.Current))
            {
                return false;
            }
        }

        return !other.MoveNext();
    }

    private static PropertyInfo[] Of(Type type) => Members.GetOrAdd(type, static its => its.IsDefined(typeof(MeaningAttribute), inherit: false)
        ? [.. its.GetProperties().Where(property => property.IsDefined(typeof(MeaningAttribute), inherit: false))]
        : []);
}
