using System.Collections.Immutable;
using NodaTime;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("the value of a parameter over a time")]
internal sealed record ParameterValue : Placed
{
    [Meaning("the first day, inclusive")]
    public required LocalDate From { get; init; }

    [Meaning("the last day, inclusive; still in force, where it is left out")]
    public LocalDate? To { get; init; }

    [Meaning("the value, where it is a number")]
    public decimal? Number { get; init; }

    [Meaning("the value, where it is a list")]
    public ImmutableArray<string>? List { get; init; }

    [NonEmpty]
    [Meaning("the provision, policy or practice it comes from")]
    public required string Provision { get; init; }

    [NonEmpty]
    [Meaning("where it was read")]
    public required string Source { get; init; }

    [Meaning("the day of the text that was read; left out where none was")]
    public LocalDate? Read { get; init; }

    [Meaning("whether it was read at its source")]
    public required bool Verified { get; init; }

    [Meaning("what else has to be known about it")]
    public string? Remark { get; init; }

    /// <summary>The first day after; <see langword="null"/> where there is none.</summary>
    public LocalDate? Ended => To is { } to && to < LocalDate.MaxIsoValue ? to.PlusDays(1) : null;
}
