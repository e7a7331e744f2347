namespace Vetting.Reading;

/// <summary>How an enum value or a member is spelled in a file, where the rule (camelCase members, kebab-case values) does not give it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class SpelledAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
