using System.Collections.Immutable;
using System.Linq.Expressions;
using NodaTime;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Harness.Analyzing;

/// <summary>
/// Every way in which atoms can be true, false or unknown together. Atoms about one fact are unknown together, and a list
/// that no day has a value for is never known.
/// </summary>
internal sealed class JointTruths
{
    private const int MostWays = 20_000;

    private readonly ImmutableArray<(ImmutableArray<string> Atoms, ImmutableArray<ImmutableArray<bool?>> Answers)> _groups;
    private readonly ImmutableArray<string> _never;
    private readonly Together _together;

    /// <param name="leaves">The atoms.</param>
    /// <param name="parameters">The parameters of the law.</param>
    /// <param name="days">The days on which the rule is in force, as far as something begins on them.</param>
    public JointTruths(IEnumerable<Term> leaves, ParameterTable parameters, ImmutableArray<LocalDate> days)
    {
        ImmutableArray<Term> atoms = [.. leaves.DistinctBy(leaf => leaf.ToString(), StringComparer.Ordinal)];
        _never = [.. atoms.Where(atom => IsNeverKnown(atom, parameters, days)).Select(atom => atom.ToString())];
        _groups = [.. AtomGroups.Of(atoms.Where(atom => !_never.Contains(atom.ToString(), StringComparer.Ordinal))).Select(Answers)];
        _together = new Together(atoms, parameters, days);
        Atoms = atoms.Length;
        Ways = _groups.Aggregate(1L, (product, group) => Math.Min(MostWays + 1, product * group.Answers.Length));
    }

    /// <summary>How many atoms there are.</summary>
    public int Atoms { get; }

    /// <summary>How many ways there are, those that no subject can be in among them.</summary>
    public long Ways { get; }

    /// <summary>Whether there are more ways than are tried.</summary>
    public bool AreTooMany => Ways > MostWays;

    /// <summary>Whether a truth that asks for nothing but a list of the law is unknown on every day, since no day has a value for it.</summary>
    public static bool IsNeverKnown(Term leaf, ParameterTable parameters, ImmutableArray<LocalDate> days) =>
        leaf is Comparison { Operation: ExpressionType.Equal, Left: FunctionCall { Target: not null, Arguments: [Constant { Value: string name }, Constant { Value: string value }] } call, Right: Constant }
        && call.Function.Name == nameof(LawParameters.Lists)
        && days.All(day => parameters.On(day).Lists(name, value) is null);

    /// <summary>Whether something holds in every way that a subject can be in.</summary>
    public bool AlwaysHold(Func<IReadOnlyDictionary<string, bool?>, bool> holds) =>
        Hold(0, _never.ToDictionary(atom => atom, _ => (bool?)null, StringComparer.Ordinal), holds);

    private bool Hold(int group, Dictionary<string, bool?> values, Func<IReadOnlyDictionary<string, bool?>, bool> holds)
    {
        if (group == _groups.Length)
        {
            return !_together.CanBe(values) || holds(values);
        }

        foreach (var answers in _groups[group].Answers)
        {
            for (var i = 0; i < answers.Length; i++)
            {
                values[_groups[group].Atoms[i]] = answers[i];
            }

            if (!Hold(group + 1, values, holds))
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
}
