using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Words;

/// <summary>One meaning of a phrase: the concepts that it stands for together.</summary>
/// <param name="Concepts">One, or for an abbreviation several.</param>
/// <param name="IsAbbreviation">Whether the phrase is an abbreviation of several words.</param>
/// <param name="Language">The language of the phrase, or <see langword="null"/>.</param>
/// <param name="IsPlural">Whether it means several.</param>
internal sealed record Sense(ImmutableArray<Concept> Concepts, bool IsAbbreviation, string? Language, bool IsPlural = false)
{
    public bool IsSame(Sense other) => Concepts.SequenceEqual(other.Concepts);
}
