using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Rules.Language;

namespace Vetting.Rules.Explaining;

/// <summary>
/// Interprets a term for one subject, keeping what was looked at and what is left open. Slower than the compiled rule by
/// far, and run for findings only; a test holds that the two agree.
/// </summary>
internal sealed class Explainer(Vocabulary vocabulary, object subject, LawParameters law, AtomTable atoms)
{
    private readonly Values _values = new(vocabulary, subject, law);

    /// <summary>What is left of the truth, and the steps to it.</summary>
    public (Residue Residue, ExplainedTerm Steps) Explain(Term term)
    {
        var trail = new Trail();
        var residue = Truth(term, trail);
        var truth = residue.Under(Answers.None);
        return (residue, new ExplainedTerm(term.ToString(), TextOf(truth), truth, trail.Facts, trail.Children, term));
    }

    private static string TextOf(bool? truth) => truth switch { true => "true", false => "false", null => "unknown" };

    private Residue Truth(Term term, Trail trail) => term switch
    {
        Constant constant => Residue.Of((bool)constant.Value),
        Negation negation => Residue.Not(Child(negation.Operand, trail)),
        Settled settled => Residue.Of(Child(settled.Operand, trail).Under(Answers.None) ?? settled.IsTrue),
        Connective { IsAnd: true } both => Residue.And(Child(both.Left, trail), Child(both.Right, trail)),
        Connective either => Residue.Or(Child(either.Left, trail), Child(either.Right, trail)),
        Comparison comparison => OfComparison(comparison, trail),
        OneOf oneOf => Test(
            oneOf, oneOf.Operand, [.. oneOf.Choices.Select(choice => choice.Value)], value => oneOf.Choices.Any(choice => Equals(Values.Plain(choice.Value), value)), trail),
        Holds holds => OfHolds(holds, trail),
        Quantified quantified => OfQuantifier(quantified, trail),
        _ => Test(term, term, [], value => (bool)value, trail),
    };

    private Residue Child(Term term, Trail trail, object? element = null)
    {
        var (residue, steps) = Explain(term);
        trail.Add(steps with { Element = element });
        return residue;
    }

    private Residue OfComparison(Comparison comparison, Trail trail)
    {
        var (operation, left, right) = (comparison.Operation, comparison.Left, comparison.Right);
        if (left.Type == typeof(bool))
        {
            // `fact == true` asks the fact itself, so that `fact == false` elsewhere is the same question answered no.
            var isSame = right is Constant { Value: bool expected }
                ? Residue.Equal(Truth(left, trail), Residue.Of(expected))
                : Residue.Equal(Child(left, trail), Child(right, trail));
            return operation == System.Linq.Expressions.ExpressionType.NotEqual ? Residue.Not(isSame) : isSame;
        }

        if (Numbers.IsBounded(left) || Numbers.IsBounded(right))
        {
            var (a, b) = (Number(left, trail), Number(right, trail));
            var itself = a.IsOpen || b.IsOpen ? atoms.Add(AtomKind.FurtherMembers, comparison.ToString(), trail.Missing) : null;
            var compared = new ComparedResidue(operation, a, b, itself);
            return compared.Under(Answers.None) is { } known ? Residue.Of(known) : compared;
        }

        if (right is Constant constant)
        {
            var plain = Values.Plain(constant.Value);
            return Test(comparison, left, [constant.Value], value => Values.Compare(operation, value, plain), trail);
        }

        var (first, second) = (_values.Of(left, trail), _values.Of(right, trail));
        return first is not null && second is not null
            ? Residue.Of(Values.Compare(operation, first, second))
            : Residue.Of(atoms.Add(AtomKind.Fact, comparison.ToString(), trail.Missing));
    }

    /// <summary>A question about one value: answered, or an atom.</summary>
    private Residue Test(Term question, Term operand, ImmutableArray<object> constants, Func<object, bool> holds, Trail trail)
    {
        if (_values.Of(operand, trail) is { } value)
        {
            return Residue.Of(holds(value));
        }

        var test = operand is Member ? new ValueTest(operand.ToString(), operand.Type, constants, holds) : null;
        var requirement = question == operand ? $"{operand} == true" : question.ToString();
        return Residue.Of(atoms.Add(AtomKind.Fact, requirement, trail.Missing, test: test));
    }

    private Residue OfHolds(Holds holds, Trail trail) => Over(holds.List, holds, isAny: true, trail, (item, fact) => item is null
        ? Residue.Of(atoms.Add(AtomKind.Fact, holds.ToString(), [fact]))
        : Residue.Of(Equals(Values.Plain(item), Values.Plain(holds.Value.Value))));

    private Residue OfQuantifier(Quantified quantified, Trail trail)
    {
        var question = quantified.Question;
        return Over(quantified.List, quantified, quantified.Kind == QuantifierKind.Any, trail, (item, _) =>
        {
            _values.Bind(quantified.Element, item!, quantified.List);
            return question is Constant ? Truth(question, trail) : Child(question, trail, item);
        });
    }

    /// <summary>All of the members, the possible ones and those that nobody has listed, as one truth.</summary>
    private Residue Over(Term list, Term question, bool isAny, Trail trail, Func<object?, FactRead, Residue> ask)
    {
        var (members, isClosed, fact) = Members(list, trail);
        var truths = members.Select(member =>
        {
            var truth = ask(member.Item, fact);
            return member.Belongs == Residue.True ? truth
                : isAny ? Residue.And(member.Belongs, truth)
                : Residue.Or(Residue.Not(member.Belongs), truth);
        }).ToList();
        if (!isClosed)
        {
            // Of the members that nobody has listed one can only ask whether they make the whole true, or false.
            truths.Add(Residue.Of(atoms.Add(AtomKind.FurtherMembers, question.ToString(), [fact])));
        }

        return isAny ? Residue.Or(truths) : Residue.And(truths);
    }

    private Amount Number(Term term, Trail trail) => term switch
    {
        Widening widening when Numbers.IsBounded(widening) => Number(widening.Operand, trail),
        Calculation calculation when Numbers.IsBounded(calculation) =>
            new CalculatedAmount(calculation.Operation, Number(calculation.Left, trail), Number(calculation.Right, trail)),
        Quantified quantified => Tally(quantified, trail),
        _ => new PlainAmount((decimal?)_values.Of(term, trail)),
    };

    private TalliedAmount Tally(Quantified quantified, Trail trail)
    {
        var isCount = quantified.Kind == QuantifierKind.Count;
        var condition = isCount ? quantified.Question : quantified.Filter ?? new Constant(true);
        var (members, isClosed, _) = Members(quantified.List, trail);
        var counted = members.Select(member =>
        {
            _values.Bind(quantified.Element, member.Item!, quantified.List);
            var counts = condition is Constant ? Truth(condition, trail) : Child(condition, trail, member.Item);
            var belongs = Residue.And(member.Belongs, counts);
            return (belongs, isCount ? new PlainAmount(1) : belongs == Residue.False ? new PlainAmount(0) : Number(quantified.Body!, trail));
        });
        return new TalliedAmount([.. counted], isClosed, isCount || Numbers.IsNonNegative(quantified.Body!));
    }

    /// <summary>The members with whether they belong; a list that is not known is open and without members.</summary>
    private (List<(object? Item, Residue Belongs)> Members, bool IsClosed, FactRead Fact) Members(Term list, Trail trail)
    {
        var found = _values.Of(list, trail);
        var fact = trail.Facts[^1];
        List<(object?, Residue)> members = [];
        foreach (var item in (System.Collections.IEnumerable?)found ?? Array.Empty<object>())
        {
            members.Add((item, found is IFactList some && members.Count >= some.CertainCount
                ? Residue.Of(atoms.Add(AtomKind.Membership, $"is one of {list}", [fact], item))
                : Residue.True));
        }

        return (members, found is not (null or IFactList { IsClosed: false }), fact);
    }
}
