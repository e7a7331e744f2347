using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what of the line will be public")]
internal sealed record Publication : Placed
{
    [Meaning("whether the amount will be public")]
    public bool? Amount { get; init; }

    [Meaning("whether the unit will be public")]
    public bool? Unit { get; init; }

    [Meaning("whether the purpose will be public")]
    public bool? Purpose { get; init; }
}
