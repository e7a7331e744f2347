namespace Vetting.Rules.Explaining;

/// <summary>Why a part of a rule is true, false or unknown.</summary>
/// <param name="Part">The part.</param>
/// <param name="Steps">The tree of steps.</param>
/// <param name="Residue">What is left open.</param>
internal sealed record PartExplanation(CompiledPart Part, ExplainedTerm Steps, Residue Residue)
{
    public bool? Truth => Steps.Truth;
}
