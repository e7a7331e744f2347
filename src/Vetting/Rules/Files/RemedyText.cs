using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("an act that would clear a finding")]
internal sealed record RemedyText : Placed
{
    [Meaning("what kind of act it is")]
    public required RemedyKind Kind { get; init; }

    [NonEmpty]
    [Meaning("who could do it")]
    public required string By { get; init; }

    [NonEmpty]
    [Meaning("what to do")]
    public required string Action { get; init; }

    [NonEmpty]
    [Meaning("the fact that it settles, or `waiver`")]
    public required string Clears { get; init; }
}
