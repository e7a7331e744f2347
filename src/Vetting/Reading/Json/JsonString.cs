namespace Vetting.Reading.Json;

/// <summary>A JSON string; messages say text.</summary>
internal sealed class JsonString(JsonSite site, string text) : JsonNode(site)
{
    public string Text { get; } = text;

    public override string Words => $"the text {Quoted.Text(Text)}";

    public PlacedText Placed => new(Text, AtCharacter);

    /// <summary>The place of a character of the decoded text, found by walking the text as it is written.</summary>
    public Place AtCharacter(int offset)
    {
        var raw = Site.Source.Text;
        var at = Site.Start + 1;
        for (var i = 0; i < offset; i++)
        {
            at += raw[at] != '\\' ? 1 : raw[at + 1] == 'u' ? 6 : 2;
        }

        return PlaceAt(at);
    }
}
