using System.Collections.Immutable;
using NodaTime;

namespace Vetting.Findings.Remedies;

/// <summary>What a draft of a record is filled with.</summary>
/// <param name="Id">The id of a claim that a draft makes up.</param>
/// <param name="Day">The day of the act; <see langword="null"/> where none is possible, and then nothing dated can be drafted.</param>
/// <param name="Last">The last day on which it has to be valid.</param>
/// <param name="Unit">The unit it is about, by id; <see langword="null"/> where there is none.</param>
/// <param name="Person">The person it is about, by reference; <see langword="null"/> where there is none.</param>
/// <param name="Country">The country that is assisted.</param>
/// <param name="Numbers">The numbers that may matter: none, and those that the law sets.</param>
internal sealed record DraftContext(
    string Id, LocalDate? Day, LocalDate? Last, string? Unit, string? Person, string? Country, ImmutableArray<decimal> Numbers);
