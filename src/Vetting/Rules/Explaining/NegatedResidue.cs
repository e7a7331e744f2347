namespace Vetting.Rules.Explaining;

internal sealed class NegatedResidue(Residue operand) : Residue
{
    public override bool? Under(Answers answers) => !operand.Under(answers);

    public override CubeTruths Over(CubeSpace space) => operand.Over(space).Not();

    public override void CollectInto(ISet<Atom> atoms) => operand.CollectInto(atoms);
}
