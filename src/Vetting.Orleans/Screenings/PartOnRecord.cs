using Vetting.Screening.Runs;

namespace Vetting.Orleans.Screenings;

/// <summary>A part that is screened: recorded once, by whoever was first.</summary>
/// <param name="Counts">What its records came to.</param>
/// <param name="Silo">Where it was screened.</param>
internal sealed record PartOnRecord(ScreeningCounts Counts, string Silo);
