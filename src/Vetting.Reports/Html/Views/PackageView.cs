using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Findings.Waivers;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports.Html.Views;

/// <summary>Everything that the page of one package shows, in words.</summary>
internal sealed record PackageView
{
    private const int MostWhys = 4;

    /// <summary>As long as a sentence of a rule gets with the names of several units in it; a longer one is left to its finding, and none is cut.</summary>
    private const int LongestSentence = 600;

    /// <summary>Names the page within a file that holds several; letters and digits only.</summary>
    public required string Page { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Disposition { get; init; }

    public required string Word { get; init; }

    public required string Icon { get; init; }

    public required string Meaning { get; init; }

    public required bool IsMadeUp { get; init; }

    public required bool IsAudit { get; init; }

    public required IReadOnlyList<string> RuleChanges { get; init; }

    public required string Assessed { get; init; }

    public required string Law { get; init; }

    public required string Known { get; init; }

    public required string Money { get; init; }

    public required string Counts { get; init; }

    public required string File { get; init; }

    public required IReadOnlyList<WhyView> Why { get; init; }

    public required int MoreWhy { get; init; }

    public required string FirstToAsk { get; init; }

    public required string FirstToAskAnchor { get; init; }

    public required IReadOnlyList<SubjectView> Subjects { get; init; }

    public required IReadOnlyList<MoneyView> MoneyTables { get; init; }

    public required int LinesWithoutAmount { get; init; }

    public required IReadOnlyList<AskView> Asks { get; init; }

    public required int Questions { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public required int FindingCount { get; init; }

    public required IReadOnlyList<ChainView> Chains { get; init; }

    public required AgainstView? Against { get; init; }

    public required IReadOnlyList<LiftedView> Lifted { get; init; }

    public required IReadOnlyList<WaiverOnFile> Waivers { get; init; }

    public required IReadOnlyList<DisputeView> Disputes { get; init; }

    public required bool DisputesArePartial { get; init; }

    public required IReadOnlyList<CheckedView> Clear { get; init; }

    public required IReadOnlyList<CheckedView> NotApplicable { get; init; }

    public required IReadOnlyList<ClaimView> Searches { get; init; }

    public required IReadOnlyList<string> NotExpressible { get; init; }

    public required IReadOnlyList<LawView> Laws { get; init; }

    public required IReadOnlyList<ClaimView> Claims { get; init; }

    public required ReceiptView Receipt { get; init; }

    public static PackageView Of(VettingReport report, VettingComparison? against, string page)
    {
        var (book, groups) = (new ClaimBook(page), FindingGroup.Of(report));
        var deciding = groups.Where(group => Dispositions.Of(group.First) == report.Disposition).ToList();
        var reasons = deciding.DistinctBy(group => (group.First.Title, group.First.Outcome)).Take(MostWhys).ToList();
        ImmutableArray<AskView> asks = [.. AskView.Of(report, groups, page)];
        return new PackageView
        {
            Page = page,
            Id = PlainText.Short(report.PackageId, SubjectView.LongestName),
            Title = PlainText.Short(report.PackageTitle ?? report.PackageId, SubjectView.LongestName),
            Disposition = report.Disposition.ToString().ToLowerInvariant(),
            Word = report.Disposition.ToString(),
            Icon = Icons.Of(report.Disposition),
            Meaning = Sentences.Capital(Words.Meaning(report.Disposition)),
            IsMadeUp = report.IsMadeUp,
            IsAudit = Sentences.IsAudit(report),
            RuleChanges = [.. report.RuleChanges.Select(change => change.ToString())],
            Assessed = Sentences.Assessed(report),
            Law = Sentences.Law(report),
            Known = Sentences.Known(report),
            Money = Words.Money(report.Exposure),
            Counts = CountsOf(report),
            File = report.Package.Name,
            Why = [.. reasons.Select(group => WhyOf(group, page))],
            MoreWhy = deciding.Count - reasons.Count,
            FirstToAsk = asks.IsEmpty ? string.Empty : asks[0].Who,
            FirstToAskAnchor = asks.IsEmpty ? string.Empty : asks[0].Anchor,
            Subjects = [.. SubjectsOf(report, groups, page)],
            MoneyTables = [.. MoneyView.Of(report)],
            LinesWithoutAmount = report.Money.LinesWithoutAmount,
            Asks = asks,
            Questions = asks.Sum(ask => ask.Questions.Count),
            Findings = [.. groups.Select(group => FindingView.Of(group, book, page))],
            FindingCount = report.Findings.Length,
            Chains = [.. report.LazyChains.Value.Select(chain => ChainView.Of(chain, book))],
            Against = against is null ? null : AgainstView.Of(against),
            Lifted = [.. LiftedView.Of(report, book)],
            Waivers = report.Waivers,
            Disputes = [.. DisputeView.Of(report, book)],
            DisputesArePartial = report.FlipsArePartial,
            Clear = [.. CheckedView.Of(report, Outcome.Clear)],
            NotApplicable = [.. CheckedView.Of(report, Outcome.NotApplicable)],
            Searches = book.Of(report.Searches),
            NotExpressible = report.NotExpressible,
            Laws = [.. LawView.Of(report)],
            Claims = book.All,
            Receipt = ReceiptView.Of(report),
        };
    }

    private static string CountsOf(VettingReport report)
    {
        var answers = report.Checked.CountBy(its => its.Outcome).ToDictionary();
        var parts = new[] { Outcome.Error, Outcome.Violation, Outcome.NeedsJudgement, Outcome.Indeterminate, Outcome.Clear, Outcome.NotApplicable }
            .Where(answers.ContainsKey).Select(outcome => $"{Words.Count(answers[outcome])} {Words.Of(outcome).ToLowerInvariant()}");
        return string.Join(", ", parts);
    }

    private static WhyView WhyOf(FindingGroup group, string page) => new(
        FindingView.LinkTo(group.Number, page).Anchor,
        group.First.Rule,
        group.First.Title,
        FindingView.OutcomeOf(group.First),
        NameList.Of(group.Findings.Select(its => its.SubjectName), 120),
        group.OfAll(group.First.Message) is { Length: <= LongestSentence } message ? message : "the finding says it in full");

    private static IEnumerable<SubjectView> SubjectsOf(VettingReport report, ImmutableArray<FindingGroup> groups, string page)
    {
        var numbers = groups.SelectMany(group => group.Findings.Select(finding => (finding, group.Number))).ToDictionary(its => its.finding, its => its.Number);
        var (own, heldBy) = (report.Findings.ToLookup(finding => finding.Subject, StringComparer.Ordinal), new HeldBy(report));
        return report.Lines.Concat(report.Recipients).OrderBy(its => its.Subject, NumberedPaths.Order)
            .Select(its => SubjectView.Of(its, Links(own[its.Subject]), Links(heldBy.Through(its)), heldBy.Reason(its)));

        IEnumerable<LinkView> Links(IEnumerable<Finding> findings) => findings.Select(finding => numbers[finding]).Distinct().Order().Select(number => FindingView.LinkTo(number, page));
    }
}
