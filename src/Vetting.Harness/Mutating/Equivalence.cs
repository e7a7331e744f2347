using System.Collections.Immutable;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>Whether two terms can be shown to answer the same whatever their atoms are, by trying every way that they can be.</summary>
internal static class Equivalence
{
    /// <summary>Three to the power of this many ways are tried.</summary>
    private const int MostAtoms = 8;

    /// <summary>Why the two are the same, or <see langword="null"/> where that is not shown.</summary>
    public static string? Of(Term one, Term other)
    {
        ImmutableArray<string> atoms = [.. LeavesOf(one).Concat(LeavesOf(other)).Select(leaf => leaf.ToString()).Distinct(StringComparer.Ordinal)];
        if (atoms.Length > MostAtoms)
        {
            return null;
        }

        var values = new Dictionary<string, bool?>(StringComparer.Ordinal);
        for (var way = 0; way < (int)Math.Pow(3, atoms.Length); way++)
        {
            for (var (i, rest) = (0, way); i < atoms.Length; i++, rest /= 3)
            {
                values[atoms[i]] = (rest % 3) switch { 0 => false, 1 => true, _ => null };
            }

            if (Truth(one, values) != Truth(other, values))
            {
                return null;
            }
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the answer is the same in all ways that its {atoms.Length} atoms can be true, false or unknown");
    }

    private static IEnumerable<Term> LeavesOf(Term term) => term switch
    {
        Constant => [],
        Settled settled => LeavesOf(settled.Operand),
        Negation negation => LeavesOf(negation.Operand),
        Connective both => [.. LeavesOf(both.Left), .. LeavesOf(both.Right)],
        _ => [term],
    };

    private static bool? Truth(Term term, Dictionary<string, bool?> values) => term switch
    {
        Constant { Value: bool value } => value,
        Settled settled => Truth(settled.Operand, values) ?? settled.IsTrue,
        Negation negation => !Truth(negation.Operand, values),
        Connective { IsAnd: true } both => Truth(both.Left, values) & Truth(both.Right, values),
        Connective both => Truth(both.Left, values) | Truth(both.Right, values),
        _ => values[term.ToString()],
    };
}
