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

    /// <summary>The first day after; <see langword="null"/> where there is none.</summary>
    public LocalDate? Ended => To is { } to && to < LocalDate.MaxIsoValue ? to.PlusDays(1) : null;

    public bool Holds(LocalDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);

    /// <summary>Whether this period, which begins no later than the other, is still in force when the other begins.</summary>
    public bool ReachesInto(Period later) => (later.From ?? LocalDate.MinIsoValue) <= (To ?? LocalDate.MaxIsoValue);
}
