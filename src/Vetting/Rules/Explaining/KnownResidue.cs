namespace Vetting.Rules.Explaining;

/// <summary>Settled. Only two exist, so they are compared by reference.</summary>
internal sealed class KnownResidue(bool isTrue) : Residue
{
    public override bool? Under(Answers answers) => isTrue;

    public override CubeTruths Over(CubeSpace space) => space.Constant(isTrue);

    public override void CollectInto(ISet<Atom> atoms)
    {
        // Depends on nothing.
    }
}
