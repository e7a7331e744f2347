using System.Globalization;

namespace Vetting.Reading.Json;

/// <summary>A JSON value that knows its place. Places are computed when asked for: most values never need one.</summary>
internal abstract class JsonNode(JsonSite site)
{
    /// <summary>What the value is, as a message says it after "is": <c>the number `5`</c>, <c>a list</c>.</summary>
    public abstract string Words { get; }

    /// <summary>What a message calls the value: its name, or its position in its list.</summary>
    public string Label => this switch
    {
        { Site.Name: { } name } => Quoted.Text(name),
        { Site.Parent: { } list } => string.Create(CultureInfo.InvariantCulture, $"item {Site.Index + 1} of {list.Label}"),
        _ => "the document",
    };

    public Place Place => PlaceAt(Site.Start);

    protected JsonSite Site { get; } = site;

    /// <summary>A place within this value, by the offset in the document's text.</summary>
    public Place PlaceAt(int offset) => Site.Source.At(offset, Pointer);

    private string Pointer => Site.Parent is null ? string.Empty : $"{Site.Parent.Pointer}/{Segment}";

    private string Segment =>
        Site.Name is { } name ? JsonPath.Escaped(name) : Site.Index.ToString(CultureInfo.InvariantCulture);
}
