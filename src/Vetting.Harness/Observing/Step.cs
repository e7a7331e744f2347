using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>One step of an explanation with the values that it can see.</summary>
/// <param name="Explained">The step.</param>
/// <param name="Elements">The elements of the quantifiers around it.</param>
/// <param name="Ruling">What it belongs to.</param>
internal sealed record Step(ExplainedTerm Explained, ImmutableDictionary<Variable, object> Elements, Ruling Ruling)
{
    public Term Term => Explained.Term!;

    /// <summary>The list whose element the step is about, where it is a quantifier's own step.</summary>
    public Term? List { get; init; }

    /// <summary>Every step of a ruling's explanation; none where it has none.</summary>
    public static IEnumerable<Step> Of(Ruling ruling) =>
        (ruling.Explanation?.Parts ?? []).SelectMany(part => Of(ruling, part));

    public static IEnumerable<Step> Of(Ruling ruling, PartExplanation part) =>
        new Step(part.Steps, ImmutableDictionary<Variable, object>.Empty, ruling).Every();

    /// <summary>A plain value of the step's term, or <see langword="null"/> where it is unknown.</summary>
    public object? Value(Term term)
    {
        var values = new Values(Ruling.Text.Version!.Rule.Vocabulary, Ruling.Subject, Ruling.Law);
        foreach (var (variable, element) in Elements)
        {
            values.Bind(variable, element);
        }

        return values.Of(term, new Trail());
    }

    private IEnumerable<Step> Every() => Explained.Children
        .Select(child => (child, Quantifier: QuantifierOf(child)))
        .Select(its => this with
        {
            Explained = its.child,
            Elements = its.Quantifier is { } quantified ? Elements.SetItem(quantified.Element, its.child.Element!) : Elements,
            List = its.Quantifier?.List,
        })
        .SelectMany(child => child.Every())
        .Prepend(this);

    private Quantified? QuantifierOf(ExplainedTerm child) =>
        child.Element is null ? null : Quantifiers(Term).FirstOrDefault(quantified => Asks(quantified, child.Term!));

    /// <summary>The quantifiers that the step itself goes through, not those that its own steps go through.</summary>
    private static IEnumerable<Quantified> Quantifiers(Term term) => term switch
    {
        Quantified quantified => [quantified, .. Quantifiers(quantified.List), .. quantified.IsNumber && quantified.Body is { } body ? Quantifiers(body) : []],
        Connective or Negation => [],
        _ => Terms.Of(term).SelectMany(Quantifiers),
    };

    private static bool Asks(Quantified quantified, Term question)
    {
        var asked = Terms.Asked(quantified).ToList();
        return asked.Contains(question) || Terms.Of(question).Any(inner => asked.Contains(inner) || (inner is Negation && Terms.Of(inner).Any(asked.Contains)));
    }
}
