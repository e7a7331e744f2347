using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("a rule: one version of one provision, true where the prohibition bites")]
[RefusedMember("ErrorMessage", "stock RulesEngine prints it where the rule is false, that is, about the innocent; write `finding` under `Properties`")]
[RefusedMember("SuccessEvent", "a finding is worded by `finding` under `Properties`")]
[RefusedMember("Actions", "a rule only answers; what follows from it is for people")]
[RefusedMember("WorkflowsToInject", "stock RulesEngine never compiles it")]
[RefusedMember("Expression", "each limb of a provision is a part with a name, under `Rules`")]
[RefusedMember("Enabled", "a rule that is switched off says nothing and clears nobody; give it a last day under `inForce`")]
internal sealed record RuleText : Placed
{
    [Spelled("RuleName")]
    [NonEmpty]
    [Meaning("the version's name, such as SL-06@2022-12-31")]
    public required string RuleName { get; init; }

    [Spelled("Operator")]
    [Constant("And")]
    [Meaning("how the parts are joined: all of them have to be true")]
    public required string Operator { get; init; }

    [Spelled("Properties")]
    [Meaning("what the rule is, rests on and does")]
    public required RuleProperties Properties { get; init; }

    [Spelled("LocalParams")]
    [Meaning("expressions that the parts use by name")]
    public ImmutableArray<LocalText>? LocalParams { get; init; }

    [Spelled("Rules")]
    [NonEmpty]
    [Meaning("the parts: every limb of the provision by name")]
    public required ImmutableArray<PartText> Rules { get; init; }
}
