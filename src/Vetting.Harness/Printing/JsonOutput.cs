using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vetting.Harness.Printing;

/// <summary>JSON for machines and people: indented, lines that end in LF, letters of every script as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    public static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Gaps(this Utf8JsonWriter json, string name, IEnumerable<Gap> gaps) => json.Each(name, gaps, gap =>
    {
        json.WriteString("what", gap.What);
        if (gap.Row is { } row)
        {
            json.WriteString("row", row);
        }
    });
}
