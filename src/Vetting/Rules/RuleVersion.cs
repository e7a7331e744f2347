namespace Vetting.Rules;

/// <summary>One version of a provision's text: what the file says of it, and the rule ready to be asked.</summary>
internal sealed record RuleVersion(RuleDefinition Definition, CompiledRule Rule);
