using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Shapes;

namespace Vetting.Reading;

/// <summary>The JSON Schema of a format, from the description that its reader goes by.</summary>
/// <remarks>
/// Says what a document must look like. Some demands only the reader makes: that a date exists, that a range does not
/// end before it begins and has an end at all, that numbers are exact decimals, that names are given once, and what
/// <see cref="IChecked"/> asks.
/// </remarks>
internal static class DocumentSchema
{
    // Draft 7 is what editors and NJsonSchema both resolve; the latter does not follow a reference into `$defs`.
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <param name="type">The record that the format describes, or an immutable array of such records.</param>
    /// <returns>The schema as JSON, indented, ending in a line feed.</returns>
    public static string Of(Type type)
    {
        var definitions = new SchemaDefinitions();
        var schema = new JObject { ["$schema"] = Dialect };
        schema.Merge(SchemaDefinitions.WithRoom(ShapeOf.Document(type).Schema(definitions)));
        schema["definitions"] = definitions.All;

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture })
        {
            schema.WriteTo(writer);
        }

        return text + "\n";
    }
}
