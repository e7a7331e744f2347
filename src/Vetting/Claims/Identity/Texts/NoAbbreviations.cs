using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Texts;

/// <summary>Nothing is known of abbreviations but what the lists say.</summary>
internal sealed class NoAbbreviations : IAbbreviations
{
    public static readonly NoAbbreviations Instance = new();

    public ImmutableArray<Body> InUse(string abbreviation) => [];

    public ImmutableArray<Body> WithInitials(string abbreviation) => [];
}
