using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vetting.Reading;

namespace Vetting.Screening.Outputs;

/// <summary>Writes a line of JSON for a record that could not be used: where it stands, and everything that is wrong with it.</summary>
internal static class SetAsideWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string file, long row, ImmutableArray<Problem> problems, ArrayBufferWriter<byte> to)
    {
        using (var json = new Utf8JsonWriter(to, Plain))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", row);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("at", problem.At.ToString());
                json.WriteString("pointer", problem.At.Pointer);
                json.WriteString("problem", problem.ToString()[(problem.At.ToString().Length + 2)..]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }
}
