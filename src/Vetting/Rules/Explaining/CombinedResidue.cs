using System.Collections.Immutable;
using Vetting.Logic;

namespace Vetting.Rules.Explaining;

/// <summary>Several truths joined by <c>and</c> or by <c>or</c>.</summary>
internal sealed class CombinedResidue(bool isAnd, ImmutableArray<Residue> operands) : Residue
{
    public override bool? Under(Answers answers)
    {
        var truths = operands.Select(operand => operand.Under(answers));
        return isAnd ? Kleene.All(truths) : Kleene.Any(truths);
    }

    public override CubeTruths Over(CubeSpace space) => operands.Select(operand => operand.Over(space))
        .Aggregate((left, right) => isAnd ? left.And(right) : left.Or(right));

    public override void CollectInto(ISet<Atom> atoms)
    {
        foreach (var operand in operands)
        {
            operand.CollectInto(atoms);
        }
    }
}
