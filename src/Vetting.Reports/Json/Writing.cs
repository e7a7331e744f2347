using System.Collections;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Vetting.Reports.Json;

/// <summary>
/// Writes members in the order in which they are given. Written by hand rather than by reflection over types: the format
/// is a contract, and renaming a property of a type must not change it.
/// </summary>
internal static class Writing
{
    public static void Object(this JsonWriter writer, params IEnumerable<(string Name, object? Value)> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            writer.Value(value);
        }

        writer.WriteEndObject();
    }

    private static void Value(this JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteValue(text);
                break;
            case LocalDate day:
                writer.WriteValue(LocalDatePattern.Iso.Format(day));
                break;
            case Enum word:
                writer.WriteValue(word.ToString());
                break;
            case IEnumerable<(string Name, object? Value)> members:
                writer.Object(members);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    writer.Value(item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteValue(value);
                break;
        }
    }
}
