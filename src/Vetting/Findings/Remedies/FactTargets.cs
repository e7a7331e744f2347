using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings.Remedies;

/// <summary>Finds what a remedy's <c>clears</c> names: facts of the subject, or of the elements that stand in the way.</summary>
internal static class FactTargets
{
    /// <param name="path">A fact as rules write it, from the subject (<c>recipient.Searches</c>) or from an element (<c>i.Determinations</c>).</param>
    /// <param name="rule">The rule that names the elements.</param>
    /// <param name="explanation">What it read of this subject.</param>
    public static ImmutableArray<(FactObject Owner, PropertyInfo Fact)> Of(string path, CompiledRule rule, RuleExplanation explanation)
    {
        var names = Paths(path, rule).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<(FactObject Owner, PropertyInfo Fact)> all =
        [
            .. explanation.Parts.SelectMany(part => Every(part.Steps)).SelectMany(step => step.Facts)
                .Where(read => names.Contains(read.Path) && read.Owner is FactObject)
                .Select(read => ((FactObject)read.Owner, read.Fact))
                .DistinctBy(its => its.Item1, ReferenceEqualityComparer.Instance),
        ];
        var offending = Offending(explanation).Select(element => element.RecordedAt).ToHashSet();
        ImmutableArray<(FactObject, PropertyInfo)> inTheWay = [.. all.Where(its => offending.Contains(its.Owner.RecordedAt))];
        return inTheWay.IsEmpty ? all : inTheWay;
    }

    /// <summary>The elements of lists that a part of the rule is true of, or may be.</summary>
    public static ImmutableArray<FactObject> Offending(RuleExplanation explanation) =>
        [.. explanation.Parts.SelectMany(ElementTruths.In).Where(element => element.Truth != false).Select(element => element.Element).OfType<FactObject>()];

    public static IEnumerable<ExplainedTerm> Every(ExplainedTerm step) => step.Children.SelectMany(Every).Prepend(step);

    private static IEnumerable<string> Paths(string path, CompiledRule rule)
    {
        var first = path.Split('.')[0];
        return first == rule.Vocabulary.Subject.Name
            ? [path]
            : rule.Parts.SelectMany(part => Lists(part.Term, []))
                .Where(list => list.Element == first)
                .Select(list => list.Path + path[first.Length..]);
    }

    /// <summary>Every quantifier's element, with the way to it from the subject.</summary>
    private static IEnumerable<(string Element, string Path)> Lists(Term term, Dictionary<Variable, string> known)
    {
        if (term is Quantified quantified)
        {
            known = new(known) { [quantified.Element] = PathOf(quantified.List, known) + "[]" };
            yield return (quantified.Element.Name, known[quantified.Element]);
        }

        foreach (var below in term.Operands.SelectMany(operand => Lists(operand, known)))
        {
            yield return below;
        }
    }

    private static string PathOf(Term term, Dictionary<Variable, string> known) => term switch
    {
        Variable variable => known.GetValueOrDefault(variable, variable.Name),
        Member member => $"{PathOf(member.Owner, known)}.{member.Property.Name}",
        _ => term.ToString(),
    };
}
