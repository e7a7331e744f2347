using System.Collections.Immutable;

namespace Vetting.Rules.Explaining;

/// <summary>
/// Every partial answer to some questions at once. Each question is left open, answered yes or answered no, so there are
/// three to the power of their number; a partial answer is a number to the base of three. A formula is worked out for all
/// of them together, 64 to a machine word: the minimal sets are exact, and still found in milliseconds.
/// </summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class CubeSpace
{
    private const int Yes = 1;
    private const int No = 2;

    private readonly ImmutableArray<int> _powers;
    private readonly Dictionary<Atom, int> _questionOf = new(ReferenceEqualityComparer.Instance);

    /// <param name="questions">How many; at most <see cref="Settlements.MaxAtoms"/>.</param>
    /// <param name="asked">The question that each atom asks, from 0; two atoms may ask the same. All other atoms stay open.</param>
    public CubeSpace(int questions, IEnumerable<(Atom Atom, int Question)> asked)
    {
        _powers = [.. Enumerable.Range(0, questions + 1).Select(Power)];
        foreach (var (atom, question) in asked)
        {
            _questionOf.Add(atom, question);
        }
    }

    public int Questions => _powers.Length - 1;

    /// <summary>How many partial answers there are.</summary>
    public int Count => _powers[^1];

    /// <summary>How a partial answer answers a question.</summary>
    public bool? AnswerTo(int question, int cube) => (cube / _powers[question] % 3) switch { Yes => true, No => false, _ => null };

    /// <summary>The partial answer with the answer to one question taken back; itself, where it has none.</summary>
    public int Without(int question, int cube) => cube - (cube / _powers[question] % 3 * _powers[question]);

    public CubeTruths Constant(bool isTrue) => CubeTruths.All(Count, isTrue);

    /// <summary>The truth of an atom under every partial answer.</summary>
    public CubeTruths TruthOf(Atom atom)
    {
        var truths = CubeTruths.All(Count, truth: null);
        if (_questionOf.TryGetValue(atom, out var question))
        {
            for (var cube = 0; cube < Count; cube++)
            {
                truths.Set(cube, AnswerTo(question, cube));
            }
        }

        return truths;
    }

    /// <summary>The truth of what can only be asked under one set of answers at a time; asked once for all that answer its own atoms alike.</summary>
    public CubeTruths TruthOf(Residue residue)
    {
        var atoms = new HashSet<Atom>(ReferenceEqualityComparer.Instance);
        residue.CollectInto(atoms);
        ImmutableArray<(Atom Atom, int Question)> own = [.. atoms.Where(_questionOf.ContainsKey).Select(atom => (atom, _questionOf[atom]))];
        ImmutableArray<int> questions = [.. own.Select(its => its.Question).Distinct()];
        var answers = new bool?[atoms.Count == 0 ? 0 : atoms.Max(atom => atom.Index) + 1];
        var known = new Dictionary<int, bool?>();
        var truths = CubeTruths.All(Count, truth: null);
        for (var cube = 0; cube < Count; cube++)
        {
            var part = questions.Sum(question => cube - Without(question, cube));
            if (!known.TryGetValue(part, out var truth))
            {
                foreach (var (atom, question) in own)
                {
                    answers[atom.Index] = AnswerTo(question, cube);
                }

                known[part] = truth = residue.Under(new Answers(answers));
            }

            truths.Set(cube, truth);
        }

        return truths;
    }

    private static int Power(int exponent) => exponent == 0 ? 1 : 3 * Power(exponent - 1);
}
