using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("one limb of a provision")]
[RefusedMember("ErrorMessage", "stock RulesEngine prints it where the part is false, that is, about the innocent; write `says` under `Properties`")]
[RefusedMember("Operator", "a part has one expression and no parts of its own")]
[RefusedMember("Rules", "a part has one expression and no parts of its own")]
[RefusedMember("Enabled", "a limb of a provision cannot be switched off")]
[RefusedMember("LocalParams", "they belong to the whole rule, so that every part means the same by a name")]
[RefusedMember("SuccessEvent", "a part only answers; write `says` under `Properties`")]
[RefusedMember("Actions", "a part only answers; what follows from it is for people")]
[RefusedMember("WorkflowsToInject", "stock RulesEngine never compiles it")]
internal sealed record PartText : Placed
{
    [Spelled("RuleName")]
    [NonEmpty]
    [Meaning("the part's name, unique in its file")]
    public required string RuleName { get; init; }

    [Spelled("Properties")]
    [Meaning("what the part does")]
    public required PartProperties Properties { get; init; }

    [Spelled("Expression")]
    [Meaning("the expression, of type bool, over facts only")]
    public required PlacedText Expression { get; init; }
}
