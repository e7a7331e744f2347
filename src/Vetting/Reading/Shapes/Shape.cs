using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>
/// The form of one kind of value in a file. The reader, the writer, the JSON Schema and the bulk reader are the same
/// description asked four questions, so they cannot disagree.
/// </summary>
/// <remarks>Immutable; made once for a type and shared between threads.</remarks>
internal abstract class Shape
{
    /// <summary>What a message says was expected, such as <c>a whole number</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The value, or <see langword="null"/> where it could not be read; then a problem was added.</summary>
    public abstract object? Read(JsonNode node, ReadingContext context);

    /// <summary>Writes a value that <see cref="Read"/> would give back.</summary>
    public abstract void Write(JsonWriter writer, object value);

    /// <summary>What a JSON Schema says of such a value.</summary>
    public abstract JObject Schema(SchemaDefinitions definitions);

    /// <summary>A reader of such values by the million: an <see cref="IBulk{T}"/>, or <see langword="null"/> where they are only read carefully.</summary>
    /// <param name="shapes">The readers of the shapes that this one is made of.</param>
    /// <param name="type">The C# type of the values.</param>
    public virtual object? Bulk(BulkShapes shapes, Type type) => null;
}
