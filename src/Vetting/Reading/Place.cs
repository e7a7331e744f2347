using System.Globalization;
using Vetting.Reading.Json;

namespace Vetting.Reading;

/// <summary>Where in an input something stands.</summary>
/// <param name="File">The path as the caller gave it, with forward slashes; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value; empty for the whole document.</param>
public readonly record struct Place(string File, int Line, int Column, string Pointer)
{
    // A text, or the path that it is written from when somebody asks: of a million places a handful are ever printed.
    private readonly object? _pointer = Pointer;

    internal Place(string file, int line, int column, JsonPath? path)
        : this(file, line, column, string.Empty) => _pointer = path;

    /// <summary>Gets the JSON Pointer (RFC 6901) of the value; empty for the whole document.</summary>
    public string Pointer
    {
        get => _pointer as string ?? _pointer?.ToString() ?? string.Empty;
        init => _pointer = value;
    }

    /// <summary>Returns whether this is the same place, however its pointer is kept.</summary>
    /// <param name="other">Another place.</param>
    /// <returns>Whether file, line, column and pointer are the same.</returns>
    public bool Equals(Place other) =>
        Line == other.Line && Column == other.Column && File == other.File
        && (ReferenceEquals(_pointer, other._pointer) || Pointer == other.Pointer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Line, Column);

    /// <summary>Returns <c>file:line:column</c>, which editors make clickable.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
