using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A finding, or several that say the same of several recipients, ready to be filled in.</summary>
internal sealed record FindingView
{
    private const int MostSets = 6;

    public required int Number { get; init; }

    public required string Anchor { get; init; }

    public required string Rule { get; init; }

    public required string Title { get; init; }

    public required string Severity { get; init; }

    public required string Outcome { get; init; }

    public required string Disposition { get; init; }

    public required string Icon { get; init; }

    public required string Who { get; init; }

    public required string Money { get; init; }

    public required string Message { get; init; }

    public required IReadOnlyList<FindingSubject> Subjects { get; init; }

    public required string Law { get; init; }

    public required string LawSays { get; init; }

    public required string LawPeriod { get; init; }

    public required string Basis { get; init; }

    public required IReadOnlyList<string> Unverified { get; init; }

    public required IReadOnlyList<FactOwnerView> Facts { get; init; }

    public required IReadOnlyList<ClaimView> Claims { get; init; }

    public required IReadOnlyList<ReasonView> Reasons { get; init; }

    public required IReadOnlyList<string> Considered { get; init; }

    public required IReadOnlyList<ClaimView> Contrary { get; init; }

    public required IReadOnlyList<ClaimView> Credibility { get; init; }

    public required string Delivered { get; init; }

    public required IReadOnlyList<MissingView> Missing { get; init; }

    public required IReadOnlyList<string> Sets { get; init; }

    public required string MoreSets { get; init; }

    public required IReadOnlyList<string> Remedies { get; init; }

    public required string Waiver { get; init; }

    public static LinkView LinkTo(int number, string page) => new(FormattableString.Invariant($"{page}-f{number}"), Words.Count(number));

    public static FindingView Of(FindingGroup group, ClaimBook book, string page)
    {
        var finding = group.First;
        var left = finding.AnswerSets.Length - MostSets;
        return new FindingView
        {
            Number = group.Number,
            Anchor = LinkTo(group.Number, page).Anchor,
            Rule = finding.Rule,
            Title = finding.Title,
            Severity = finding.Severity.ToString(),
            Outcome = OutcomeOf(finding),
            Disposition = Dispositions.Of(finding).ToString().ToLowerInvariant(),
            Icon = Icons.Of(Dispositions.Of(finding)),
            Who = NameList.Of(group.Findings.Select(its => its.SubjectName), 160),
            Money = Words.Money(group.Findings.Length == 1 ? finding.Exposure : []),
            Message = group.OfAll(finding.Message),
            Subjects = [.. group.Findings.Select(its => new FindingSubject(its.Rule, its.Subject, PlainText.Short(its.SubjectName, SubjectView.LongestName), Words.Money(its.Exposure)))],
            Law = finding.Text?.Provision ?? "no text of this rule is encoded for the line's dates, so nothing can be said",
            LawSays = finding.Citations.FirstOrDefault(citation => citation.Provision == finding.Text?.Provision)?.Says ?? string.Empty,
            LawPeriod = finding.Text is { } text ? Words.Period(text) : string.Empty,
            Basis = finding.Basis,
            Unverified = [.. finding.Citations.Where(citation => !citation.IsVerified).Select(citation => $"{citation.Provision}: {citation.Says}")],
            Facts = [.. FactsOf(group, book)],
            Claims = book.Of(group.Findings.SelectMany(its => its.Evidence).SelectMany(fact => fact.Claims)),
            Reasons = [.. ReasonView.Of(finding.Explanation.Value, book)],
            Considered = [.. finding.Considered.Select(its => $"not met for {group.OfAll(its.Subject)}: {FactLines.InWords(group.OfAll(its.WhyNotMet))}")],
            Contrary = book.Of(finding.Contrary),
            Credibility = book.Of(finding.Attribution.Concat(finding.Credibility)),
            Delivered = finding.Furnished is { } furnished && (furnished.BeforeKnown.Length > 0 || furnished.AfterKnown.Length > 0)
                ? $"before the incidents became known: {Words.Money(furnished.BeforeKnown)}; after: {Words.Money(furnished.AfterKnown)}"
                : string.Empty,
            Missing = [.. finding.Missing.Select(missing => new MissingView(
                missing.Question,
                group.OfAll(missing.Subject),
                missing.AskWho,
                missing.IsJudgement,
                missing.WriteTo is { } place && group.Findings.Length == 1 ? place.Pointer : missing.WriteAs ?? string.Empty,
                missing.WriteTo is { } written && group.Findings.Length == 1 ? written.Document : string.Empty,
                [],
                string.Empty))],
            Sets = [.. finding.AnswerSets.Take(MostSets).Select(set => $"{group.OfAll(AnswerWords.Of(set))} → {Words.Of(set.Then).ToLowerInvariant()}")],
            MoreSets = left > 0 || finding.AnswerSetsArePartial
                ? $"and {(left > 0 ? Words.Count(left, "other set", "other sets") : "perhaps other sets")} of answers{(finding.AnswerSetsArePartial ? "; the list is partial" : string.Empty)}"
                : string.Empty,
            Remedies = [.. finding.Remedies.Select(remedy => $"{remedy.By}: {remedy.Action}")],
            Waiver = finding.Waiver?.Text ?? string.Empty,
        };
    }

    public static string OutcomeOf(Finding finding) => finding switch
    {
        { Outcome: Rules.Outcome.Violation, Stands: false } => "violation, waived",
        _ => Words.Of(finding.Outcome).ToLowerInvariant(),
    };

    private static IEnumerable<FactOwnerView> FactsOf(FindingGroup group, ClaimBook book) => group.First.Evidence.Index()
        .GroupBy(its => FactLines.OwnerOf(its.Item), StringComparer.Ordinal)
        .Select(owner => new FactOwnerView(group.OfAll(owner.Key), [.. owner.Select(its => new FactView(
            FactLines.Said(group.OfAll(its.Item.Meaning), its.Item.Value),
            its.Item.Value == "unknown",
            book.Of(group.Findings.SelectMany(finding => finding.Evidence[its.Index].Claims))))]));
}
