namespace Vetting.Rules.Language;

/// <summary>An input of the rule, or the element that a quantifier looks at. Never unknown itself; its facts may be.</summary>
internal sealed class Variable(string name, Type type) : Term(type)
{
    public string Name { get; } = name;
}
