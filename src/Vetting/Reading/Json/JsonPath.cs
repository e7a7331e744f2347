using System.Globalization;

namespace Vetting.Reading.Json;

/// <summary>The way from the root of a document to a value, step by step.</summary>
/// <param name="parent">The record around it; <see langword="null"/> for the document itself.</param>
/// <param name="name">The member's name; <see langword="null"/> where the document is a list.</param>
/// <param name="index">The position in the list that the member is, from 0; -1 where it is no list.</param>
internal sealed class JsonPath(JsonPath? parent, string? name, int index)
{
    /// <summary>The path as a JSON Pointer (RFC 6901).</summary>
    public override string ToString() => parent + Segment(name) + Segment(index < 0 ? null : index.ToString(CultureInfo.InvariantCulture));

    /// <summary>A name as a step of a JSON Pointer.</summary>
    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Segment(string? step) => step is null ? string.Empty : "/" + Escaped(step);
}
