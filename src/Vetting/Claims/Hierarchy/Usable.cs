using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>What a claim is worth at the cut-off.</summary>
internal static class Usable
{
    /// <summary>
    /// When the claim's own tenure holds as far as the claim can be used: not at all where it became public later, and
    /// only possibly where it is disputed or may have become public later.
    /// </summary>
    public static Tenure As(this Tenure tenure, Claim claim, AsOf asOf) => claim.WasKnown(asOf) switch
    {
        false => Tenure.Never,
        true when claim.Status == ClaimStatus.Asserted => tenure,
        _ => tenure.OnlyPossible(),
    };
}
