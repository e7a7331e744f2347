namespace Vetting.Reading.Json;

/// <summary>Where a value stands: in the text, and in the value around it.</summary>
/// <param name="Source">The document.</param>
/// <param name="Start">The offset in the document's text of the value's first character.</param>
/// <param name="Parent">The object or list around it; <see langword="null"/> for the whole document.</param>
/// <param name="Name">Its name, where the parent is an object.</param>
/// <param name="Index">Its position from 0, where the parent is a list.</param>
internal readonly record struct JsonSite(SourceText Source, int Start, JsonNode? Parent = null, string? Name = null, int Index = 0);
