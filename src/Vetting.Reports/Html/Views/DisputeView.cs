using Vetting.Findings.Contradictions;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A disputed claim and the answers that hang on it.</summary>
internal sealed record DisputeView(ClaimView Claim, IReadOnlyList<string> Answers)
{
    public static IEnumerable<DisputeView> Of(VettingReport report, ClaimBook book) => report.Flips.GroupBy(flip => flip.Claim.Id, StringComparer.Ordinal)
        .Select(same => new DisputeView(book.Of(same.First().Claim), [.. same.Select(Answer)]));

    private static string Answer(OutcomeFlip flip) =>
        $"{flip.Answer.Rule} {flip.Answer.SubjectName}: now {Word(flip.Answer.Outcome)}; if accepted, {Word(flip.IfAccepted)}; if rejected, {Word(flip.IfRejected)}";

    private static string Word(Rules.Outcome outcome) => Words.Of(outcome).ToLowerInvariant();
}
