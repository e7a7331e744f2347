namespace Vetting.Reading;

/// <summary>The only value that a text member may have, such as the name and version of the format.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ConstantAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
