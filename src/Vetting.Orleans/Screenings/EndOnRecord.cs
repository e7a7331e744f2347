namespace Vetting.Orleans.Screenings;

/// <summary>How a screening ended: recorded once.</summary>
/// <param name="FindingsSha256">The hash of the findings; <see langword="null"/> where it failed.</param>
/// <param name="Problem">Why it failed; <see langword="null"/> where it did not.</param>
internal sealed record EndOnRecord(string? FindingsSha256, string? Problem);
