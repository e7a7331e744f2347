using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("what a part does and says")]
internal sealed record PartProperties : Placed
{
    [Meaning("what the part does to the outcome")]
    public required PartRole Part { get; init; }

    [Meaning("the part in words, as a statement that is true where the expression is")]
    public string? Says { get; init; }
}
