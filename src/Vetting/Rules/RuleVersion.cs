using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>One version of a provision: what the file says of it, and the rule ready to be asked.</summary>
internal sealed record RuleVersion(RuleText Text, CompiledRule Rule)
{
    public string Name => Text.RuleName;

    public RuleProperties Properties => Text.Properties;
}
