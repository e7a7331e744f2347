using System.Linq.Expressions;
using Vetting.Rules.Compiling;

namespace Vetting.Rules.Explaining;

internal sealed class CalculatedAmount(ExpressionType operation, Amount left, Amount right) : Amount
{
    public override bool IsOpen => left.IsOpen || right.IsOpen;

    public override Bounds<decimal> Under(Answers answers)
    {
        var (a, b) = (left.Under(answers), right.Under(answers));
        return operation switch
        {
            ExpressionType.Add => Bounds<decimal>.Add(a, b),
            ExpressionType.Subtract => Bounds<decimal>.Subtract(a, b),
            _ => Bounds<decimal>.Multiply(a, b),
        };
    }

    public override void CollectInto(ISet<Atom> atoms)
    {
        left.CollectInto(atoms);
        right.CollectInto(atoms);
    }
}
