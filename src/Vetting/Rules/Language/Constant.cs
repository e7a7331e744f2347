namespace Vetting.Rules.Language;

/// <summary>A value written in the rule; never unknown.</summary>
internal sealed class Constant(object value) : Term(value.GetType())
{
    public object Value { get; } = value;
}
