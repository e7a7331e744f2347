using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Vetting.Facts;
using Vetting.Harness.Analyzing;
using Vetting.Harness.Observing;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Covering;

/// <summary>What no case can show of a text of a rule, because its atoms cannot be so together. What is not shown to be so is taken to be possible.</summary>
internal sealed class Reach
{
    private readonly RuleVersion _version;
    private readonly ParameterTable _parameters;
    private readonly ImmutableArray<LocalDate> _days;

    public Reach(RuleVersion version, ParameterTable parameters)
    {
        (_version, _parameters) = (version, parameters);
        _days = DaysInForce.Of(version, parameters);
    }

    /// <summary>Why an atom is never true and never false, or <see langword="null"/>.</summary>
    public string? Seen(Term atom) =>
        JointTruths.IsNeverKnown(atom, _parameters, _days) ? $"while the text is in force, no day has a value for `{((Comparison)atom).Left}`" : null;

    /// <summary>Why an atom never decides where it is so, or <see langword="null"/>.</summary>
    public string? Decides(Term decision, Term leaf, bool truth) => Never(
        Atoms.LeavesOf(decision),
        values => values[leaf.ToString()] == truth && Truth(decision, values, null) is { } whole && Truth(decision, values, leaf) != whole);

    /// <summary>Why a part is never the only one that is not so, or <see langword="null"/>.</summary>
    public string? OnlyPart(int index) => Never(
        _version.Rule.Parts.SelectMany(part => Atoms.LeavesOf(part.Term)),
        values => _version.Rule.Parts.Index().All(its => Truth(its.Item.Term, values, null) == (its.Index != index)));

    private string? Never(IEnumerable<Term> leaves, Func<IReadOnlyDictionary<string, bool?>, bool> isReached)
    {
        var truths = new JointTruths(leaves.Where(leaf => leaf is not Constant), _parameters, _days);
        return !truths.AreTooMany && truths.AlwaysHold(values => !isReached(values))
            ? string.Create(CultureInfo.InvariantCulture, $"in none of the {truths.Ways} ways that its {truths.Atoms} atoms can be true, false or unknown together")
            : null;
    }

    /// <summary>The truth of a term, with one leaf turned round.</summary>
    private static bool? Truth(Term term, IReadOnlyDictionary<string, bool?> values, Term? turned) => term switch
    {
        Constant { Value: bool value } => value,
        Negation negation => !Truth(negation.Operand, values, turned),
        Connective { IsAnd: true } both => Truth(both.Left, values, turned) & Truth(both.Right, values, turned),
        Connective both => Truth(both.Left, values, turned) | Truth(both.Right, values, turned),
        _ => ReferenceEquals(term, turned) ? !values[term.ToString()] : values[term.ToString()],
    };
}
