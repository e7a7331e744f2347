using System.Diagnostics.CodeAnalysis;

namespace Vetting.Reading.Bulk;

/// <summary>
/// Reads a value of one shape straight from UTF-8: the fourth question that a shape is asked, for input by the million. It
/// accepts only what the careful reading accepts, with the same value, and of everything else it says nothing: the careful
/// reading then reads the document again and knows what is wrong where.
/// </summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
internal interface IBulk<T>
{
    /// <summary>Reads the value at the current token, to its last token.</summary>
    /// <returns>Whether it could be read; where not, the document is left half read.</returns>
    bool TryRead(ref BulkInput input, [MaybeNullWhen(false)] out T value);
}
