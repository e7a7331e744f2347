using System.Collections;
using System.Globalization;
using Vetting.Reading;

namespace Vetting.Tests.Reading.Bulk;

/// <summary>Writes a record out to the last detail: every value to the digit, and where each record stood.</summary>
internal static class Contents
{
    public static string Of(object? value) => value switch
    {
        null => "unknown",
        string text => $"\"{text}\"",
        decimal number => $"{number.ToString(CultureInfo.InvariantCulture)}/{string.Join(',', decimal.GetBits(number))}",
        Enum word => word.ToString(),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        { } record when IsRecord(record) => $"{PlaceOf(record)}{{{string.Join(", ", Members(record))}}}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static bool IsRecord(object value) => value.GetType().IsDefined(typeof(MeaningAttribute), inherit: false);

    private static string PlaceOf(object record) => record is Placed { Place: var place } ? $"{place} {place.Pointer} " : string.Empty;

    private static IEnumerable<string> Members(object record) => record.GetType().GetProperties()
        .Where(property => property.IsDefined(typeof(MeaningAttribute), inherit: false))
        .Select(property => $"{property.Name}: {Of(property.GetValue(record))}");
}
