namespace Vetting.Rules.Language;

/// <summary><c>list.Contains("a")</c>.</summary>
internal sealed class Holds(Term list, Constant value) : Term(typeof(bool), list, value)
{
    public Term List { get; } = list;

    public Constant Value { get; } = value;
}
