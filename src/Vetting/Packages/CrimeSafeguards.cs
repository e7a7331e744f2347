using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what aid against organised crime rests on")]
internal sealed record CrimeSafeguards : Placed
{
    [Meaning("the paper that names the police or justice counterpart")]
    public Document? Counterpart { get; init; }

    [Meaning("the paper that names the safeguard against corruption")]
    public Document? AntiCorruption { get; init; }

    [Meaning("the record of how civil society was consulted")]
    public Document? CivilSociety { get; init; }
}
