namespace Vetting.Rules.Explaining;

/// <summary>Two truths that are the same.</summary>
internal sealed class EqualResidue(Residue left, Residue right) : Residue
{
    public override bool? Under(Answers answers) =>
        left.Under(answers) is { } a && right.Under(answers) is { } b ? a == b : null;

    public override CubeTruths Over(CubeSpace space) => left.Over(space).SameAs(right.Over(space));

    public override void CollectInto(ISet<Atom> atoms)
    {
        left.CollectInto(atoms);
        right.CollectInto(atoms);
    }
}
