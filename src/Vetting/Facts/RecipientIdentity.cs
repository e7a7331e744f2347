using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>Which unit a recipient is, by the id, name or text that the package gives it.</summary>
internal static class RecipientIdentity
{
    /// <returns>The match; <see langword="null"/> where the package writes nothing at all.</returns>
    public static IdentityMatch? Of(Recipient recipient, string country, Registry registry, AsOf asOf)
    {
        var home = recipient.Country ?? country;
        var named = recipient.Named is { } text ? registry.Identify(text, home, asOf) : null;
        if (recipient.Unit is not { } written)
        {
            return named;
        }

        var match = registry.Identify(written, home, asOf);
        return match.Resolves && named is { Judgement: Judgement.Positive } other && other.Unit != match.Unit ? Contradicted(match, other) : match;
    }

    /// <summary>The package says two units of one recipient: to believe either would be a guess.</summary>
    private static IdentityMatch Contradicted(IdentityMatch match, IdentityMatch other) => match with
    {
        Judgement = Judgement.Unsure,
        Candidates = [match.Unit!, other.Unit!],
        Features = [.. match.Features, .. other.Features],
        Ask = $"is it {match.Unit!.Name}, as `unit` says, or {other.Unit!.Name}, as `named` says?",
    };
}
