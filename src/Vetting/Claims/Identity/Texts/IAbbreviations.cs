using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Texts;

/// <summary>What abbreviations stand for where a registry shows it.</summary>
internal interface IAbbreviations
{
    /// <summary>What the registry's own names use the abbreviation for; empty where they do not use it.</summary>
    ImmutableArray<Body> InUse(string abbreviation);

    /// <summary>The kinds of body on record whose words begin with its letters: no more than a guess.</summary>
    ImmutableArray<Body> WithInitials(string abbreviation);
}
