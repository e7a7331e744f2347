using NodaTime;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("a time in force, both ends inclusive")]
internal sealed record Period : Placed
{
    [Meaning("the first day; since ever, where it is left out")]
    public LocalDate? From { get; init; }

    [Meaning("the last day; still in force, where it is left out")]
    public LocalDate? To { get; init; }

    public bool Holds(LocalDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    public bool Overlaps(Period other) =>
        (From ?? LocalDate.MinIsoValue) <= (other.To ?? LocalDate.MaxIsoValue) && (other.From ?? LocalDate.MinIsoValue) <= (To ?? LocalDate.MaxIsoValue);
}
