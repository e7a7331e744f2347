using System.Collections.Immutable;
using System.Numerics;

namespace Vetting.Rules.Explaining;

/// <summary>The minimal sets of answers that would settle a rule.</summary>
/// <param name="Sets">Smaller sets first.</param>
/// <param name="IsPartial">More was unknown than is searched through, so further sets may exist.</param>
internal sealed record Settlements(ImmutableArray<Settlement> Sets, bool IsPartial)
{
    /// <summary>How many atoms are searched through: three to that power is the number of partial answers.</summary>
    public const int MaxAtoms = 12;

    public static Settlements Find(ImmutableArray<Atom> unknown, int atomCount, Func<Answers, Outcome> outcomeUnder)
    {
        ImmutableArray<Atom> atoms = [.. unknown.Take(MaxAtoms)];
        var joint = new JointAnswers(atoms);
        List<(int Yes, int No, Outcome Outcome)> found = [];
        var answers = new bool?[atomCount];

        // By size, so that a set that contains one found before is not minimal. More answers never unsettle an outcome.
        foreach (var chosen in Enumerable.Range(1, (1 << atoms.Length) - 1).OrderBy(bits => BitOperations.PopCount((uint)bits)))
        {
            for (var yes = chosen; ; yes = (yes - 1) & chosen)
            {
                var no = chosen & ~yes;
                if (!found.Exists(smaller => (smaller.Yes & ~yes) == 0 && (smaller.No & ~no) == 0)
                    && joint.ArePossible(yes, no)
                    && Outcome(atoms, yes, no, answers, outcomeUnder) is var outcome && outcome != Rules.Outcome.Indeterminate)
                {
                    found.Add((yes, no, outcome));
                }

                if (yes == 0)
                {
                    break;
                }
            }
        }

        return new([.. found.Select(set => new Settlement(Read(atoms, set.Yes, set.No), set.Outcome))], unknown.Length > MaxAtoms);
    }

    private static Outcome Outcome(ImmutableArray<Atom> atoms, int yes, int no, bool?[] answers, Func<Answers, Outcome> outcomeUnder)
    {
        for (var i = 0; i < atoms.Length; i++)
        {
            answers[atoms[i].Index] = (yes >> i & 1) == 1 ? true : (no >> i & 1) == 1 ? false : null;
        }

        return outcomeUnder(new Answers(answers));
    }

    private static ImmutableArray<(Atom, bool)> Read(ImmutableArray<Atom> atoms, int yes, int no) =>
        [.. atoms.Index().Where(atom => ((yes | no) >> atom.Index & 1) == 1).Select(atom => (atom.Item, (yes >> atom.Index & 1) == 1))];
}
