using System.Collections.Immutable;

namespace Vetting.Orleans.Records;

/// <summary>A claim that is to be recorded, with the topics it stands under.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Kind">The list of the registry's format that it belongs to.</param>
/// <param name="Text">The document that holds it and the sources it cites.</param>
/// <param name="Sha256">The hash of the text.</param>
/// <param name="Corrects">The hash of the text that it corrects; <see langword="null"/> where it is to be the first of its id.</param>
/// <param name="Topics">What it stands under.</param>
/// <param name="Wakes">Whether any rule reads what it says; otherwise no package has to be judged again.</param>
internal sealed record NewClaim(string Id, string Kind, string Text, string Sha256, string? Corrects, ImmutableArray<string> Topics, bool Wakes);
