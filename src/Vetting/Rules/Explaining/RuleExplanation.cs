using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Vetting.Facts;

namespace Vetting.Rules.Explaining;

/// <summary>Why a rule answered as it did for one subject, and what would change an answer that it could not give.</summary>
/// <remarks>Not for use from several threads at once: the minimal sets are worked out when they are first asked for.</remarks>
internal sealed class RuleExplanation
{
    private readonly int _atomCount;
    private readonly Lazy<Settlements> _settlements;

    internal RuleExplanation(CompiledRule rule, object subject, LawParameters law)
    {
        Verdict = rule.Evaluate(subject, law);
        var atoms = new AtomTable();
        Parts = Verdict.Outcome == Outcome.Error ? [] : OfParts(rule, subject, law, atoms);
        _atomCount = atoms.Count;
        Unknown = Verdict.Outcome == Outcome.Indeterminate ? LeftOpen(Parts) : [];
        CanBeSettledByJudgementAlone = SettlesByJudgement();
        _settlements = new(() => Settlements.Find(this), isThreadSafe: false);
    }

    /// <summary>The fast answer, and what was thrown where it is an error.</summary>
    public Verdict Verdict { get; }

    /// <summary>The outcome, told apart whether it waits for information or for a person's decision.</summary>
    public Outcome Outcome => CanBeSettledByJudgementAlone ? Outcome.NeedsJudgement : Verdict.Outcome;

    /// <summary>Why each part is as it is; empty for an error, or where looking further than the verdict did throws.</summary>
    public ImmutableArray<PartExplanation> Parts { get; }

    /// <summary>What is unknown and still matters, each once; empty unless the verdict is indeterminate.</summary>
    public ImmutableArray<Atom> Unknown { get; }

    /// <summary>Whether persons' decisions could settle the rule while everything else stays as unknown as it is.</summary>
    public bool CanBeSettledByJudgementAlone { get; }

    /// <summary>The minimal sets of answers that would settle it.</summary>
    public Settlements Settlements => _settlements.Value;

    /// <summary>The outcome if the atoms were answered so.</summary>
    public Outcome OutcomeUnder(Answers answers)
    {
        if (Parts.IsEmpty)
        {
            return Verdict.Outcome;
        }

        var precedence = default(Precedence);
        for (var i = 0; i < Parts.Length; i++)
        {
            precedence.Add(i, Parts[i].Part.Role, Parts[i].Residue.Under(answers));
        }

        return precedence.Verdict.Outcome;
    }

    /// <summary>The outcome under every partial answer of a space, as a function of its number.</summary>
    public Func<int, Outcome> OutcomesOver(CubeSpace space)
    {
        if (Parts.IsEmpty)
        {
            return _ => Verdict.Outcome;
        }

        ImmutableArray<(PartRole Role, CubeTruths Truths)> parts = [.. Parts.Select(part => (part.Part.Role, part.Residue.Over(space)))];
        return cube =>
        {
            var precedence = default(Precedence);
            for (var i = 0; i < parts.Length; i++)
            {
                precedence.Add(i, parts[i].Role, parts[i].Truths[cube]);
            }

            return precedence.Verdict.Outcome;
        };
    }

    [SuppressMessage("Design", "CA1031", Justification = "an explanation looks at more than the verdict did; what throws there leaves the verdict as it is, without steps")]
    private static ImmutableArray<PartExplanation> OfParts(CompiledRule rule, object subject, LawParameters law, AtomTable atoms)
    {
        try
        {
            var explainer = new Explainer(rule.Vocabulary, subject, law, atoms);
            return [.. rule.Parts.Select(part => OfPart(part, explainer))];
        }
        catch (Exception)
        {
            return [];
        }
    }

    private static PartExplanation OfPart(CompiledPart part, Explainer explainer)
    {
        var (residue, steps) = explainer.Explain(part.Term);
        return new PartExplanation(part, steps, residue);
    }

    private static ImmutableArray<Atom> LeftOpen(ImmutableArray<PartExplanation> parts)
    {
        var atoms = new HashSet<Atom>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts)
        {
            part.Residue.CollectInto(atoms);
        }

        return [.. atoms.OrderBy(atom => atom.Index)];
    }

    private bool SettlesByJudgement()
    {
        ImmutableArray<Atom> judgements = [.. Unknown.Where(atom => atom.IsJudgement)];
        if (judgements.IsEmpty)
        {
            return false;
        }

        var answers = new bool?[_atomCount];
        bool Settles(Func<int, bool> isYes)
        {
            for (var i = 0; i < judgements.Length; i++)
            {
                answers[judgements[i].Index] = isYes(i);
            }

            return OutcomeUnder(new Answers(answers)) != Outcome.Indeterminate;
        }

        if (judgements.Length > Settlements.MaxAtoms)
        {
            // Too many to try every way; that everybody decides alike is the likely way out.
            return Settles(_ => true) || Settles(_ => false);
        }

        var joint = new JointAnswers(judgements, ReferenceEqualityComparer.Instance);
        var all = (1 << judgements.Length) - 1;
        return Enumerable.Range(0, all + 1).Any(yes => joint.ArePossible(yes, all & ~yes) && Settles(i => (yes >> i & 1) == 1));
    }
}
