using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>One version of a provision: what the file says of it, and the rule ready to be asked.</summary>
/// <remarks>Immutable to whoever asks; may be shared between threads.</remarks>
internal sealed class RuleVersion
{
    private readonly Lazy<CompiledRule> _rule;

    public RuleVersion(RuleText text, CompiledRule rule) => (Text, _rule) = (text, new(rule));

    /// <param name="text">What the file says.</param>
    /// <param name="rule">Compiles it, when it is first asked: most texts of the law are in force on no day of a package.</param>
    public RuleVersion(RuleText text, Func<CompiledRule> rule) => (Text, _rule) = (text, new(rule));

    private RuleVersion(RuleText text, Lazy<CompiledRule> rule) => (Text, _rule) = (text, rule);

    public RuleText Text { get; }

    public CompiledRule Rule => _rule.Value;

    public string Name => Text.RuleName;

    public RuleProperties Properties => Text.Properties;

    /// <summary>The same rule where the file says something else of it.</summary>
    public RuleVersion With(RuleText text) => new(text, _rule);

    /// <summary>The same rule where a violation does something else.</summary>
    public RuleVersion With(Severity severity) => With(Text with { Properties = Properties with { Severity = severity } });

    /// <summary>Another rule of which the file says the same.</summary>
    public RuleVersion With(CompiledRule rule) => new(Text, rule);
}
