using System.Collections.Immutable;

namespace Vetting.Findings;

/// <summary>An element of a list, whether the question about it is true, and the limbs of the question.</summary>
internal sealed record ElementTruth(object Element, bool? Truth, ImmutableArray<Limb> Limbs)
{
    /// <summary>Whether only an exception keeps the question from being true.</summary>
    public bool IsLifted => Limbs.Any(limb => limb.IsException && limb.Step.Truth == false)
        && Limbs.All(limb => limb.IsException || limb.Step.Truth == true);
}
