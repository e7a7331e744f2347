using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("an expression that the parts of its rule use by name")]
internal sealed record LocalText : Placed
{
    [Spelled("Name")]
    [NonEmpty]
    [Meaning("the name")]
    public required string Name { get; init; }

    [Spelled("Expression")]
    [Meaning("the expression")]
    public required PlacedText Expression { get; init; }
}
