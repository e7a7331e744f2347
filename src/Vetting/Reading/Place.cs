using System.Globalization;

namespace Vetting.Reading;

/// <summary>Where in an input something stands.</summary>
/// <param name="File">The path as the caller gave it, with forward slashes; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value; empty for the whole document.</param>
public readonly record struct Place(string File, int Line, int Column, string Pointer)
{
    /// <summary>Returns <c>file:line:column</c>, which editors make clickable.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
