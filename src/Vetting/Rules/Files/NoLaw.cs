using NodaTime;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("the day before which no such provision existed")]
internal sealed record NoLaw : Placed
{
    [Meaning("the first day of which that is not said")]
    public required LocalDate Date { get; init; }

    [NonEmpty]
    [Meaning("how that is known")]
    public required string Why { get; init; }
}
