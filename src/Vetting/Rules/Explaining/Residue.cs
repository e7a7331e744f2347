using System.Collections.Immutable;

namespace Vetting.Rules.Explaining;

/// <summary>What is left of a truth once everything known has been worked in: a formula over atoms.</summary>
internal abstract class Residue
{
    public static Residue True { get; } = new KnownResidue(isTrue: true);

    public static Residue False { get; } = new KnownResidue(isTrue: false);

    public static Residue Of(bool isTrue) => isTrue ? True : False;

    public static Residue Of(Atom atom) => new AtomResidue(atom);

    public static Residue Not(Residue operand) =>
        operand == True ? False : operand == False ? True : new NegatedResidue(operand);

    public static Residue And(params IEnumerable<Residue> operands) => Combine(isAnd: true, operands);

    public static Residue Or(params IEnumerable<Residue> operands) => Combine(isAnd: false, operands);

    public static Residue Equal(Residue left, Residue right) =>
        left == True ? right
        : right == True ? left
        : left == False ? Not(right)
        : right == False ? Not(left)
        : new EqualResidue(left, right);

    /// <summary>The truth, given some answers; unknown where they do not settle it.</summary>
    public abstract bool? Under(Answers answers);

    /// <summary>The truth under every partial answer of a space; the same as asking <see cref="Under"/> for each.</summary>
    public abstract CubeTruths Over(CubeSpace space);

    /// <summary>Adds the atoms that the truth still depends on.</summary>
    public abstract void CollectInto(ISet<Atom> atoms);

    private static Residue Combine(bool isAnd, IEnumerable<Residue> operands)
    {
        var (neutral, decided) = isAnd ? (True, False) : (False, True);
        var left = ImmutableArray.CreateBuilder<Residue>();
        foreach (var operand in operands)
        {
            if (operand == decided)
            {
                return decided;
            }

            if (operand != neutral)
            {
                left.Add(operand);
            }
        }

        return left.Count switch { 0 => neutral, 1 => left[0], _ => new CombinedResidue(isAnd, left.ToImmutable()) };
    }
}
