using System.Text.Json.Serialization;

namespace Vetting.Orleans.Storage;

/// <summary>A package as it was proposed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sha256">Its hash.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="On">When.</param>
/// <param name="Revision">1 for the first of its id, and one more for each other text; written last.</param>
internal sealed record Proposal(string Text, string Sha256, string By, DateTimeOffset On, [property: JsonPropertyOrder(1)] int Revision);
