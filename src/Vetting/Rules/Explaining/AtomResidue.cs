namespace Vetting.Rules.Explaining;

internal sealed class AtomResidue(Atom atom) : Residue
{
    public override bool? Under(Answers answers) => answers.To(atom);

    public override CubeTruths Over(CubeSpace space) => space.TruthOf(atom);

    public override void CollectInto(ISet<Atom> atoms) => atoms.Add(atom);
}
