namespace Vetting.Reading;

/// <summary>The form that a text must have, as a regular expression over the whole of it and in words.</summary>
/// <remarks>Kept to what .NET and ECMAScript read alike, and to what leaves nothing to backtrack into; the JSON Schema carries it too.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PatternAttribute(string expression, string words) : Attribute
{
    public string Expression { get; } = expression;

    /// <summary>What a message says was expected, such as <c>three capital letters</c>.</summary>
    public string Words { get; } = words;
}
