using System.Collections.Immutable;
using System.Globalization;
using Vetting.Harness.Observing;
using Vetting.Rules.Language;

namespace Vetting.Harness.Analyzing;

/// <summary>
/// All ways in which the atoms of some terms can be true and false together. What holds in none of them can never hold. An
/// unknown adds no way: whatever holds while something is unknown holds whichever way it turns out.
/// </summary>
internal sealed class Ways
{
    private const long Most = 1 << 20;

    private readonly ImmutableArray<AtomGroup> _groups;

    public Ways(params IEnumerable<Term> terms)
    {
        _groups = AtomGroups.Of(terms.SelectMany(term => Atoms.LeavesOf(term)).Where(leaf => leaf is not Constant));
        Count = _groups.Aggregate(1L, (product, group) => Math.Min(Most * 2, product * group.States.Length));
    }

    /// <summary>How many ways there are; more than are tried, where <see cref="AreTooMany"/>.</summary>
    public long Count { get; }

    public bool AreTooMany => Count > Most;

    /// <summary>What was searched, in words.</summary>
    public string Bound => string.Create(
        CultureInfo.InvariantCulture, $"in all {Count} ways that its {_groups.Sum(group => group.Atoms.Length)} atoms can be true and false together");

    /// <summary>Whether there is a way in which the condition on the atoms holds.</summary>
    public bool Exists(Func<Dictionary<string, bool>, bool> condition)
    {
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        return Exists(0, answers, condition);
    }

    /// <summary>A term's truth in one way.</summary>
    public static bool Truth(Term term, Dictionary<string, bool> answers) => term switch
    {
        Constant { Value: bool value } => value,
        Negation negation => !Truth(negation.Operand, answers),
        Connective { IsAnd: true } both => Truth(both.Left, answers) && Truth(both.Right, answers),
        Connective both => Truth(both.Left, answers) || Truth(both.Right, answers),
        _ => answers[term.ToString()],
    };

    private bool Exists(int group, Dictionary<string, bool> answers, Func<Dictionary<string, bool>, bool> condition)
    {
        if (group == _groups.Length)
        {
            return condition(answers);
        }

        foreach (var state in _groups[group].States)
        {
            for (var i = 0; i < state.Length; i++)
            {
                answers[_groups[group].Atoms[i]] = state[i];
            }

            if (Exists(group + 1, answers, condition))
            {
                return true;
            }
        }

        return false;
    }
}
