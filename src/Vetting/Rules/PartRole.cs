using Vetting.Reading;

namespace Vetting.Rules;

/// <summary>What a named part of a rule does to the outcome when it is false.</summary>
[Meaning("what a part of a rule does: scope (false: the rule does not apply), condition or exception (false: the rule is clear)")]
internal enum PartRole
{
    [Meaning("whom and what the provision reaches; false means not applicable")]
    Scope,

    [Meaning("a limb of the prohibition; false means clear")]
    Condition,

    [Meaning("true while no exception that concerns the whole subject applies; false means clear, and is listed as lifted")]
    Exception,
}
