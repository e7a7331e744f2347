namespace Vetting.Reading;

/// <summary>A value that a member might have, for the JSON Schema and for templates.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExampleAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
