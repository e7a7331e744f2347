using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the civilian institution that the package builds")]
internal sealed record InstitutionBuilt : Placed
{
    [Meaning("whether the proposal names one")]
    public bool? Named { get; init; }

    [Meaning("which institution")]
    public string? Institution { get; init; }

    [Meaning("whether the proposal says how impunity falls")]
    public bool? ImpunityExplained { get; init; }

    [Meaning("how impunity falls")]
    public string? Impunity { get; init; }
}
