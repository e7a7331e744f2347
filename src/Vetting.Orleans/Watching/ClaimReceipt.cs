namespace Vetting.Orleans.Watching;

/// <summary>Says that a claim is on record.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Revision">1 for the first of its id, and one more for each correction.</param>
/// <param name="Sha256">The hash of its document, by which a correction names it.</param>
public sealed record ClaimReceipt(string Id, int Revision, string Sha256);
