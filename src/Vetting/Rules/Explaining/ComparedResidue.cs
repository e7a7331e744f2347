using System.Linq.Expressions;
using Vetting.Rules.Compiling;

namespace Vetting.Rules.Explaining;

/// <summary>Two numbers compared of which at least one comes from a list.</summary>
/// <param name="operation">The comparison.</param>
/// <param name="left">The number on the left.</param>
/// <param name="right">The number on the right.</param>
/// <param name="itself">
/// The comparison as a question of its own, where a number stays open whatever is answered about the members that are
/// known; otherwise <see langword="null"/>.
/// </param>
internal sealed class ComparedResidue(ExpressionType operation, Amount left, Amount right, Atom? itself) : Residue
{
    public override bool? Under(Answers answers) =>
        Compare(operation, left.Under(answers), right.Under(answers)) ?? (itself is null ? null : answers.To(itself));

    public override CubeTruths Over(CubeSpace space) => space.TruthOf(this);

    public override void CollectInto(ISet<Atom> atoms)
    {
        left.CollectInto(atoms);
        right.CollectInto(atoms);
        if (itself is not null)
        {
            atoms.Add(itself);
        }
    }

    private static bool? Compare(ExpressionType operation, Bounds<decimal> left, Bounds<decimal> right) => operation switch
    {
        ExpressionType.GreaterThan => Compare(ExpressionType.LessThan, right, left),
        ExpressionType.GreaterThanOrEqual => Compare(ExpressionType.LessThanOrEqual, right, left),
        ExpressionType.NotEqual => !Compare(ExpressionType.Equal, left, right),
        ExpressionType.LessThan => Sign.ToNullable(Bounds<decimal>.LessThan(left, right)),
        ExpressionType.LessThanOrEqual => Sign.ToNullable(Bounds<decimal>.LessThanOrEqual(left, right)),
        _ => Sign.ToNullable(Bounds<decimal>.Equal(left, right)),
    };
}
