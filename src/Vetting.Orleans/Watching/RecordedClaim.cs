namespace Vetting.Orleans.Watching;

/// <summary>A claim as it is on record.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Revision">1 for the first of its id, and one more for each correction.</param>
/// <param name="Kind">The list of the registry's format that it belongs to.</param>
/// <param name="Sha256">The hash of its document, by which a correction names it.</param>
/// <param name="Document">A document in the format <c>vetting/registry/1</c> that holds the claim and the sources it cites.</param>
/// <param name="RecordedBy">The name of the key that it was recorded with.</param>
/// <param name="RecordedOn">When it was recorded.</param>
public sealed record RecordedClaim(string Id, int Revision, string Kind, string Sha256, string Document, string RecordedBy, DateTimeOffset RecordedOn);
