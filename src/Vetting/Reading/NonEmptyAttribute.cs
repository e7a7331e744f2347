namespace Vetting.Reading;

/// <summary>A list that must have at least one item. (Text is never empty: what is not known is left out.)</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NonEmptyAttribute : Attribute;
