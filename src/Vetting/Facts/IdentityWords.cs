using Vetting.Claims.Identity;

namespace Vetting.Facts;

/// <summary>How a recipient's text was read, in words that follow the text.</summary>
internal static class IdentityWords
{
    /// <summary>Nothing, where the text is a name or id on record: the registry's own claim says the rest.</summary>
    public static string Of(IdentityMatch match) => match.Judgement switch
    {
        Judgement.Negative => $", which is no unit on record{Reasons(match)}",
        Judgement.Service => ", which is a whole service and no unit of it",
        Judgement.None => ", which names nothing",
        Judgement.Unsure => $", which may or may not be a unit on record{Reasons(match)}",
        _ => match.Features.Any(feature => feature.Field == FeatureField.Alias) ? string.Empty : $", read as {match.Unit!.Name}{Reasons(match)}",
    };

    private static string Reasons(IdentityMatch match) => match.Features.IsEmpty ? string.Empty : $" ({string.Join("; ", match.Features)})";
}
