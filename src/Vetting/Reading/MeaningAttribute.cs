namespace Vetting.Reading;

/// <summary>
/// What a record or a member of a file format means, in the field's words. The one description of the format: the
/// reader, <c>vetting schema</c> and a reader of the source all go by it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Enum)]
internal sealed class MeaningAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
