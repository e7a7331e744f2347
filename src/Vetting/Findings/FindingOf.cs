using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Findings.Explained;
using Vetting.Findings.Exposures;
using Vetting.Findings.Remedies;
using Vetting.Findings.Waivers;
using Vetting.Logic;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Files;

namespace Vetting.Findings;

/// <summary>Makes the finding of an answer: its law, its facts, what is missing and what would clear it.</summary>
internal sealed class FindingOf(PackageMoney money, AsOf asOf)
{
    public Finding Answer(Answer answer)
    {
        var ruling = answer.Deciding;
        var isAsked = ruling.Text.State != TextState.NotAsked;
        var version = !isAsked ? answer.Provision.Latest : ruling.Text.State == TextState.InForce ? ruling.Text.Version : null;
        var explanation = ruling.Explanation;
        var properties = (ruling.Text.Version ?? answer.Provision.Latest).Properties;
        var recipient = ruling.Subject as RecipientFacts;
        var incidents = new IncidentRecord(explanation);
        return new Finding
        {
            Rule = properties.Name,
            Title = properties.Title,
            Outcome = answer.Outcome,
            Severity = properties.Severity,
            Basis = Reading.Spelling.Of(properties.Basis),
            Text = version is null ? null : TextOf(version),
            Subject = answer.Place.Pointer,
            SubjectName = FindingText.Name(ruling.Subject),
            Unit = recipient?.Unit?.Id,
            Message = Message(answer, properties, explanation),
            Citations = [.. properties.Citations.Select(Cite)],
            Evidence = explanation is null ? [] : FactRecords.Of(explanation.Parts.SelectMany(part => Steps.Relevant(part.Steps))),
            Questions = new(() => answer.Questions),
            Explanation = new(() => Explanations.Of(answer)),
            Considered = explanation is null ? [] : [.. explanation.Parts.SelectMany(Considered)],
            Attribution = incidents.Attribution,
            Credibility = incidents.Credibility,
            Contrary = incidents.Contrary,
            Furnished = recipient is null ? null : incidents.Furnished(recipient.Line.Content),
            Remedies = !isAsked ? [] : [.. properties.Remedies.Select(remedy => new Remedy(Reading.Spelling.Of(remedy.Kind), remedy.By, remedy.Action, remedy.Clears))],
            Exposure = money.Of(parcel => answer.Outcome == Outcome.Violation && parcel.IsWithin(answer.Place), parcel => parcel.IsWithin(answer.Place)),
            Waiver = Waiver(answer, asOf),
        };
    }

    /// <summary>The waiver that overlays a violation of a recipient, in force or not.</summary>
    public static WaiverOnFile? Waiver(Answer answer, AsOf asOf) => answer is { Outcome: Outcome.Violation, Subject: RecipientFacts recipient }
        ? WaiverCheck.Of((answer.Deciding.Text.Version ?? answer.Provision.Latest).Properties.Waiver, recipient.Line.Content, recipient.Unit?.Id, asOf)
        : null;

    /// <summary>What exceptions lifted, whatever the outcome.</summary>
    public static IEnumerable<LiftedBar> Lifted(Answer answer)
    {
        if (answer.Outcome == Outcome.NotApplicable || answer.Deciding.Explanation is not { } explanation)
        {
            return [];
        }

        return
        [
            .. explanation.Parts.SelectMany(ElementTruths.In).Where(element => element.IsLifted)
                .SelectMany(element => element.Limbs.Where(limb => limb.IsException && limb.Step.Truth == false)
                    .Select(limb => Bar(answer, FactRecords.CalledOf(element.Element), limb.Step))),
            .. explanation.Parts.Where(part => part.Part.Role == PartRole.Exception && part.Truth == false
                    && explanation.Parts.All(other => other == part || other.Part.Role == PartRole.Exception || other.Truth == true))
                .Select(part => Bar(answer, FindingText.Name(answer.Subject), part.Steps)),
        ];
    }

    private static LiftedBar Bar(Answer answer, string what, ExplainedTerm step) => new(
        answer.Provision.Name,
        answer.Place.Pointer,
        what,
        step.Text,
        answer.Outcome,
        [.. FactRecords.Of(Steps.Relevant(step)).SelectMany(fact => fact.Claims).DistinctBy(claim => (claim.Id, claim.Says))]);

    private static string Message(Answer answer, RuleProperties properties, RuleExplanation? explanation) => answer.Outcome switch
    {
        Outcome.Violation when explanation is not null => FindingText.Fill(properties.Finding, answer.Subject, explanation),
        Outcome.NeedsJudgement when explanation is not null =>
            $"a person has to decide; answered against the recipient it would read: {FindingText.Fill(properties.Finding, answer.Subject, explanation)}",
        _ => Reasons.Of(answer),
    };

    public static LawText TextOf(RuleVersion version)
    {
        var period = version.Properties.InForce[0];
        return new LawText(
            version.Name, version.Properties.Citations[0].Provision, period.From, period.To, version.Properties.Citations.All(citation => citation.Verified));
    }

    private static LawCitation Cite(Citation citation) => new(
        citation.Provision,
        citation.Says,
        citation.Source,
        citation.Read is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null,
        citation.Verified,
        citation.Remark);

    private static IEnumerable<ExceptionConsidered> Considered(PartExplanation part) =>
    [
        .. ElementTruths.In(part).Where(element => element.Truth != false)
            .SelectMany(element => element.Limbs.Where(limb => limb.IsException)
                .Select(limb => new ExceptionConsidered(limb.Step.Children[0].Text, FactRecords.CalledOf(element.Element), WhyNot(limb.Step.Children[0])))),
        .. part.Part.Role == PartRole.Exception && part.Truth != false && part.Steps.Children is [var inner]
            ? [new ExceptionConsidered(inner.Text, "the line", WhyNot(inner))]
            : ImmutableArray<ExceptionConsidered>.Empty,
    ];

    private static string WhyNot(ExplainedTerm exception) =>
        string.Join("; ", Steps.NotTrue(exception).SelectMany(InWords).Distinct(StringComparer.Ordinal));

    private static IEnumerable<string> InWords(ExplainedTerm step) => step.Facts.IsEmpty
        ? [$"{step.Text} is {step.Answer}"]
        : FactRecords.Of([step]).Select(fact => $"{fact.Meaning}: {fact.Value}");
}
