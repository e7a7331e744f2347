using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using NodaTime;
using Vetting.Facts;
using Vetting.Harness.Analyzing;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>
/// Whether two terms can be shown to answer the same whatever their atoms are, by trying every way that they can be. Atoms
/// about one fact are unknown together, and a list that no day has a value for is never known.
/// </summary>
/// <param name="parameters">The parameters of the law.</param>
/// <param name="days">The days on which the rule is in force, as far as something begins on them.</param>
internal sealed class Equivalence(ParameterTable parameters, ImmutableArray<LocalDate> days)
{
    /// <summary>Why the two are the same, or <see langword="null"/> where that is not shown.</summary>
    public string? Of(Term one, Term other)
    {
        ImmutableArray<Term> ones = [.. LeavesOf(one).DistinctBy(leaf => leaf.ToString(), StringComparer.Ordinal)];
        ImmutableArray<Term> others = [.. LeavesOf(other).DistinctBy(leaf => leaf.ToString(), StringComparer.Ordinal)];
        var same = Same(ones, others);
        ImmutableArray<Term> leaves =
        [
            .. ones.Concat(others.Where(leaf => !same.ContainsKey(leaf.ToString()))).DistinctBy(leaf => leaf.ToString(), StringComparer.Ordinal),
        ];
        var truths = new JointTruths(leaves, parameters, days);
        return !truths.AreTooMany && truths.AlwaysHold(values => Truth(one, values, same) == Truth(other, values, same))
            ? string.Create(CultureInfo.InvariantCulture, $"the answer is the same in all {truths.Ways} ways that its {truths.Atoms} atoms can be true, false or unknown together")
            : null;
    }

    /// <summary>The leaves of the other that ask the same of the elements of a list as a leaf of the one, in other words.</summary>
    private Dictionary<string, string> Same(ImmutableArray<Term> ones, ImmutableArray<Term> others)
    {
        var texts = ones.Select(leaf => leaf.ToString()).ToHashSet(StringComparer.Ordinal);
        return others.Where(leaf => !texts.Contains(leaf.ToString()))
            .Select(leaf => (leaf, One: ones.FirstOrDefault(one => AskTheSame(one, leaf))))
            .Where(pair => pair.One is not null)
            .ToDictionary(pair => pair.leaf.ToString(), pair => pair.One!.ToString(), StringComparer.Ordinal);
    }

    private bool AskTheSame(Term one, Term other) => (one, other) switch
    {
        (Quantified { IsNumber: false } a, Quantified { IsNumber: false } b) =>
            a.Kind == b.Kind && a.Element == b.Element && a.List.ToString() == b.List.ToString() && Of(a.Question, b.Question) is not null,
        (Quantified a, Quantified b) =>
            a.Kind == b.Kind && a.Element == b.Element && a.List.ToString() == b.List.ToString() && a.Body?.ToString() == b.Body?.ToString()
            && (a.Filter, b.Filter) is ({ } filter, { } changed) && Of(filter, changed) is not null,
        (Comparison a, Comparison b) => a.Operation == b.Operation && AreTheSame(a.Left, b.Left) && AreTheSame(a.Right, b.Right),
        (Calculation a, Calculation b) => a.Operation == b.Operation && AreTheSame(a.Left, b.Left) && AreTheSame(a.Right, b.Right),
        _ => false,
    };

    private bool AreTheSame(Term one, Term other) => one.ToString() == other.ToString() || AskTheSame(one, other);

    private static IEnumerable<Term> LeavesOf(Term term) => term switch
    {
        Constant => [],
        Settled settled => LeavesOf(settled.Operand),
        Comparison flag when OfSettled(flag) is { } settled => LeavesOf(settled.Comparison),
        Negation negation => LeavesOf(negation.Operand),
        Connective both => [.. LeavesOf(both.Left), .. LeavesOf(both.Right)],
        _ => [term],
    };

    /// <summary>Of a settled truth that is compared with true or false, the comparison as it was, and what settles it.</summary>
    private static (Comparison Comparison, bool IsTrue)? OfSettled(Comparison comparison) =>
        comparison is { Operation: ExpressionType.Equal, Left: Settled settled, Right: Constant { Value: bool value } }
            ? (new Comparison(comparison.Operation, settled.Operand, comparison.Right), settled.IsTrue == value)
            : null;

    private static bool? Truth(Term term, IReadOnlyDictionary<string, bool?> values, Dictionary<string, string> same) => term switch
    {
        Constant { Value: bool value } => value,
        Settled settled => Truth(settled.Operand, values, same) ?? settled.IsTrue,
        Comparison flag when OfSettled(flag) is { } settled => Truth(settled.Comparison, values, same) ?? settled.IsTrue,
        Negation negation => !Truth(negation.Operand, values, same),
        Connective { IsAnd: true } both => Truth(both.Left, values, same) & Truth(both.Right, values, same),
        Connective both => Truth(both.Left, values, same) | Truth(both.Right, values, same),
        _ => values[same.GetValueOrDefault(term.ToString(), term.ToString())],
    };
}
