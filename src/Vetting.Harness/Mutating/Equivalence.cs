using System.Collections.Immutable;
using System.Globalization;
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
    private const int MostWays = 20_000;

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
        var never = leaves.Where(IsNeverKnown).Select(leaf => leaf.ToString()).ToHashSet(StringComparer.Ordinal);
        var groups = AtomGroups.Of(leaves.Where(leaf => !never.Contains(leaf.ToString()))).Select(Answers).ToImmutableArray();
        var ways = groups.Aggregate(1L, (product, group) => Math.Min(MostWays + 1, product * group.Answers.Length));
        if (ways > MostWays)
        {
            return null;
        }

        var values = never.ToDictionary(atom => atom, _ => (bool?)null, StringComparer.Ordinal);
        var together = new Together(leaves, parameters, days);
        return AreSame(groups, 0, values, () => !together.CanBe(values) || Truth(one, values, same) == Truth(other, values, same))
            ? string.Create(CultureInfo.InvariantCulture, $"the answer is the same in all {ways} ways that its {leaves.Length} atoms can be true, false or unknown together")
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

    private static bool AreSame(
        ImmutableArray<(ImmutableArray<string> Atoms, ImmutableArray<ImmutableArray<bool?>> Answers)> groups, int group, Dictionary<string, bool?> values, Func<bool> isSame)
    {
        if (group == groups.Length)
        {
            return isSame();
        }

        foreach (var answers in groups[group].Answers)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                values[groups[group].Atoms[i]] = answers[i];
            }

            if (!AreSame(groups, group + 1, values, isSame))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ways in which the atoms of a group can be answered or unknown.</summary>
    private static (ImmutableArray<string> Atoms, ImmutableArray<ImmutableArray<bool?>> Answers) Answers(AtomGroup group)
    {
        var known = group.States.Select(state => state.Select(answer => (bool?)answer).ToImmutableArray());
        return group.IsOneFact
            ? (group.Atoms, [.. known, [.. group.Atoms.Select(_ => (bool?)null)]])
            : (group.Atoms, [.. group.Atoms.Aggregate(
                (IEnumerable<ImmutableArray<bool?>>)[[]], (all, _) => all.SelectMany(some => new bool?[] { true, false, null }, (some, answer) => some.Add(answer)))]);
    }

    private bool IsNeverKnown(Term leaf) =>
        leaf is Comparison { Left: FunctionCall { Target: not null, Arguments: [Constant { Value: string name }, Constant { Value: string value }] } call, Right: Constant }
        && call.Function.Name == nameof(LawParameters.Lists)
        && parameters.Boundaries.Prepend(LocalDate.MinIsoValue).All(day => parameters.On(day).Lists(name, value) is null);

    private static IEnumerable<Term> LeavesOf(Term term) => term switch
    {
        Constant => [],
        Settled settled => LeavesOf(settled.Operand),
        Negation negation => LeavesOf(negation.Operand),
        Connective both => [.. LeavesOf(both.Left), .. LeavesOf(both.Right)],
        _ => [term],
    };

    private static bool? Truth(Term term, Dictionary<string, bool?> values, Dictionary<string, string> same) => term switch
    {
        Constant { Value: bool value } => value,
        Settled settled => Truth(settled.Operand, values, same) ?? settled.IsTrue,
        Negation negation => !Truth(negation.Operand, values, same),
        Connective { IsAnd: true } both => Truth(both.Left, values, same) & Truth(both.Right, values, same),
        Connective both => Truth(both.Left, values, same) | Truth(both.Right, values, same),
        _ => values[same.GetValueOrDefault(term.ToString(), term.ToString())],
    };
}
