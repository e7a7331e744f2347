using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading;

/// <summary>
/// Writes records in the one form that equal content has: members in the order of their declaration, unknowns left out,
/// numbers and dates in their shortest exact form, lines that end in LF.
/// </summary>
/// <typeparam name="T">The record that the format describes, or an immutable array of such records.</typeparam>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class DocumentWriter<T>
    where T : notnull
{
    private readonly Shape _shape = ShapeOf.Document(typeof(T));

    /// <summary>For people: indented by two spaces, and a line feed at the end.</summary>
    public string Write(T value) => Write(value, Formatting.Indented) + "\n";

    /// <summary>For machines: one line, without a line feed.</summary>
    public string WriteCompact(T value) => Write(value, Formatting.None);

    /// <summary>The hash of the content: the same however the file spaces, orders or spells it.</summary>
    public string ContentSha256(T value) => ContentHash.OfBytes(Encoding.UTF8.GetBytes(WriteCompact(value)));

    private string Write(T value, Formatting formatting)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = formatting, Indentation = 2, Culture = CultureInfo.InvariantCulture })
        {
            _shape.Write(writer, value);
        }

        return text.ToString();
    }
}
