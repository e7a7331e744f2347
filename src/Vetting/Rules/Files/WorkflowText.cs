using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("a workflow of RulesEngine: the rules about one kind of subject")]
[RefusedMember("GlobalParams", "a global parameter that throws fails every rule, and stale ones survive an update; use a parameter of the law")]
[RefusedMember("WorkflowsToInject", "stock RulesEngine adds the injected rules again at every run")]
internal sealed record WorkflowText : Placed
{
    [Spelled("WorkflowName")]
    [NonEmpty]
    [Meaning("the workflow's name, unique in its rule set")]
    public required string WorkflowName { get; init; }

    [Spelled("Rules")]
    [NonEmpty]
    [Meaning("the rules")]
    public required ImmutableArray<RuleText> Rules { get; init; }
}
