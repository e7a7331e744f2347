using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings.Explained;

/// <summary>Makes the explanation of an answer.</summary>
internal static class Explanations
{
    public static Explanation Of(Answer answer)
    {
        var properties = (answer.Deciding.Text.Version ?? answer.Provision.Latest).Properties;
        return new Explanation
        {
            Rule = answer.Provision.Name,
            Title = properties.Title,
            Severity = properties.Severity,
            Subject = answer.Place.Pointer,
            SubjectName = FindingText.Name(answer.Subject),
            Outcome = answer.Outcome,
            Why = Reasons.Of(answer),
            Texts = [.. answer.Rulings.Select(ruling => Text(answer, ruling))],
        };
    }

    private static ExplainedText Text(Answer answer, Ruling ruling) => new(
        ruling.Text.Version is { } version ? FindingOf.TextOf(version) : null,
        ruling.IsCertain,
        ruling.Outcome,
        Reasons.Of(answer.Provision, ruling),
        ruling.Text.Version is null ? [] : [.. ruling.Explanation!.Parts.Select((part, index) => Part(ruling.Text.Version, index, part))]);

    private static ExplainedPart Part(RuleVersion version, int index, PartExplanation part) => new(
        part.Part.Name,
        Reading.Spelling.Of(part.Part.Role),
        version.Text.Rules[index].Properties.Says ?? part.Part.Name,
        Step(part.Steps));

    private static ExplanationStep Step(ExplainedTerm step) => new(
        Label(step),
        step.Answer,
        step.Element is null ? null : FactRecords.CalledOf(step.Element),
        FactRecords.Of([step]),
        [.. Operands(step).Select(Step)]);

    /// <summary>The steps below; a chain of one connective is one step with many below it.</summary>
    private static IEnumerable<ExplainedTerm> Operands(ExplainedTerm step) => step.Term is Connective own
        ? step.Children.SelectMany(child => child.Term is Connective its && its.IsAnd == own.IsAnd && child.Element is null ? Operands(child) : [child])
        : step.Children;

    /// <summary>What is spelled out below is not spelled out twice.</summary>
    private static string Label(ExplainedTerm step) => step switch
    {
        { Children.IsEmpty: true } => step.Text,
        { Term: Connective { IsAnd: true } } => "all of",
        { Term: Connective } => "any of",
        { Term: Negation } => "not",
        { Term: Quantified quantified } => $"{quantified.List}.{quantified.Kind}({quantified.Element.Name} => …)",
        _ => step.Text,
    };
}
