using System.Collections.Immutable;
using Vetting.Rules;
using Vetting.Rules.Explaining;

namespace Vetting.Findings.Missing;

/// <summary>
/// What is unknown and matters for one answer, all texts that judge the subject taken together, and the minimal sets of
/// answers that would settle it.
/// </summary>
/// <remarks>May be shared between threads once it is made: the sets are worked out when they are first asked for.</remarks>
internal sealed class OpenQuestions
{
    /// <summary>How many sets are kept: the smallest come first, and nobody reads more.</summary>
    private const int MostSets = 24;

    private readonly Answer _answer;
    private readonly LawDateQuestions _dates;
    private readonly List<Atom> _questions = [];
    private readonly List<(Atom Atom, int Question)> _asked = [];
    private readonly Lazy<ImmutableArray<AnswerSet>> _sets;

    public OpenQuestions(Answer answer)
    {
        _answer = answer;
        _dates = new LawDateQuestions(answer);
        _questions.AddRange(_dates.Atoms);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (atom, key) in answer.Outcome is Outcome.Indeterminate or Outcome.NeedsJudgement ? Atoms(answer) : [])
        {
            if (!known.TryGetValue(key, out var question))
            {
                known[key] = question = _questions.Count;
                _questions.Add(atom);
            }

            _asked.Add((atom, question));
        }

        Facts = [.. _questions.SelectMany(atom => FactsOf(atom)).DistinctBy(fact => fact.Key, StringComparer.Ordinal)];
        _sets = new(Find);
    }

    /// <summary>Every unknown fact that matters, each once.</summary>
    public ImmutableArray<MissingFact> Facts { get; }

    /// <summary>The minimal sets, smaller ones first.</summary>
    public ImmutableArray<AnswerSet> Sets => _sets.Value.Length > MostSets ? _sets.Value[..MostSets] : _sets.Value;

    /// <summary>Whether there may be sets that are not listed.</summary>
    public bool IsPartial => _questions.Count > Settlements.MaxAtoms || _sets.Value.Length > MostSets;

    /// <summary>
    /// What only a value of the law could answer, nobody can supply: no set holds it. The deciding text comes first, so that
    /// where there is too much to search through its questions are searched.
    /// </summary>
    private static IEnumerable<(Atom Atom, string Key)> Atoms(Answer answer) =>
        answer.Rulings.OrderBy(ruling => ruling == answer.Deciding ? 0 : 1)
            .Where(ruling => ruling is { Text.Version: not null, Verdict.Outcome: Outcome.Indeterminate })
            .SelectMany(ruling => ruling.Explanation!.Unknown.Where(atom => !atom.Facts.IsEmpty).Select(atom => (atom, Key(atom, ruling))));

    /// <summary>The same words about the same things ask the same, but for a parameter of the law, which another day may set otherwise.</summary>
    private static string Key(Atom atom, Ruling ruling)
    {
        var owners = string.Join('\n', atom.Facts.Select(fact => $"{fact.Fact.Name} {SameThing.Name(fact.Owner)}"));
        var law = atom.Requirement.Contains("law.", StringComparison.Ordinal) ? SameThing.Name(ruling.Law) : string.Empty;
        return $"{atom.Kind}\n{atom.Requirement}\n{SameThing.Name(atom.Element)}\n{law}\n{owners}";
    }

    private ImmutableArray<AnswerSet> Find()
    {
        ImmutableArray<Atom> atoms = [.. _questions.Take(Settlements.MaxAtoms)];
        var space = new CubeSpace(atoms.Length, _asked.Where(asked => asked.Question < atoms.Length));
        ImmutableArray<(int? Date, Func<int, Outcome> Under)> texts = [.. _answer.Rulings.Select(ruling => (_dates.QuestionOf(ruling), Under(ruling, space)))];
        return
        [
            .. Settlements.Find(
                    atoms,
                    space,
                    cube => Outcomes.Together(texts.Where(text => text.Date is not { } date || space.AnswerTo(date, cube) != false).Select(text => text.Under(cube))),
                    new JointAnswers(atoms, SameThing.Instance))
                .Select(set => new AnswerSet([.. set.Answers.Select(answer => new AnswerNeeded(answer.Atom.Requirement, answer.Answer, FactsOf(answer.Atom)))], set.Outcome)),
        ];
    }

    private static Func<int, Outcome> Under(Ruling ruling, CubeSpace space) =>
        ruling is { Text.Version: not null, Verdict.Outcome: Outcome.Indeterminate }
            ? ruling.Explanation!.OutcomesOver(space)
            : _ => ruling.Outcome;

    private ImmutableArray<MissingFact> FactsOf(Atom atom) => atom.Kind == AtomKind.TextInForce ? _dates.Facts(atom) : MissingFacts.Of(atom);
}
