using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>
/// The form of one kind of value in a file. The reader, the writer and the JSON Schema are the same description asked
/// three questions, so they cannot disagree.
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
}
