using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an article, or several of one kind")]
internal sealed record Item : Placed
{
    [Meaning("what it is")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("how many, 0 or more")]
    [Bounds(0)]
    public int? Quantity { get; init; }

    [Meaning("what it is made for")]
    public Lethality? Lethality { get; init; }

    [Meaning("what it is worth")]
    public Money? Amount { get; init; }
}
