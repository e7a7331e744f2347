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

    /// <summary>Searches one explanation.</summary>
    public static Settlements Find(RuleExplanation explanation)
    {
        ImmutableArray<Atom> atoms = [.. explanation.Unknown.Take(MaxAtoms)];
        var space = new CubeSpace(atoms.Length, atoms.Index().Select(atom => (atom.Item, atom.Index)));
        return new(Find(atoms, space, explanation.OutcomesOver(space), new JointAnswers(atoms, ReferenceEqualityComparer.Instance)), explanation.Unknown.Length > MaxAtoms);
    }

    /// <summary>The partial answers that settle, no answer of which can be left out.</summary>
    /// <param name="atoms">The questions of the space, each as one of the atoms that ask it.</param>
    /// <param name="space">The partial answers.</param>
    /// <param name="outcomeUnder">The outcome under each.</param>
    /// <param name="joint">Which answers can be true together.</param>
    public static ImmutableArray<Settlement> Find(ImmutableArray<Atom> atoms, CubeSpace space, Func<int, Outcome> outcomeUnder, JointAnswers joint)
    {
        var outcomes = Enumerable.Range(0, space.Count).Select(outcomeUnder).ToArray();
        List<(int Yes, int No, Outcome Outcome)> found = [];
        for (var cube = 1; cube < outcomes.Length; cube++)
        {
            // More answers never unsettle an outcome, so a set is minimal where taking back any one answer unsettles it.
            if (outcomes[cube] != Outcome.Indeterminate && NeedsEveryAnswer(cube, space, outcomes))
            {
                var (yes, no) = Read(cube, space);
                if (joint.ArePossible(yes, no))
                {
                    found.Add((yes, no, outcomes[cube]));
                }
            }
        }

        return
        [
            .. found.OrderBy(set => BitOperations.PopCount((uint)(set.Yes | set.No))).ThenBy(set => set.Yes | set.No).ThenByDescending(set => set.Yes)
                .Select(set => new Settlement(Answers(atoms, set.Yes, set.No), set.Outcome)),
        ];
    }

    private static bool NeedsEveryAnswer(int cube, CubeSpace space, Outcome[] outcomes)
    {
        for (var question = 0; question < space.Questions; question++)
        {
            var less = space.Without(question, cube);
            if (less != cube && outcomes[less] != Outcome.Indeterminate)
            {
                return false;
            }
        }

        return true;
    }

    private static (int Yes, int No) Read(int cube, CubeSpace space)
    {
        var (yes, no) = (0, 0);
        for (var question = 0; question < space.Questions; question++)
        {
            switch (space.AnswerTo(question, cube))
            {
                case true:
                    yes |= 1 << question;
                    break;
                case false:
                    no |= 1 << question;
                    break;
            }
        }

        return (yes, no);
    }

    private static ImmutableArray<(Atom, bool)> Answers(ImmutableArray<Atom> atoms, int yes, int no) =>
        [.. atoms.Index().Where(atom => ((yes | no) >> atom.Index & 1) == 1).Select(atom => (atom.Item, (yes >> atom.Index & 1) == 1))];
}
