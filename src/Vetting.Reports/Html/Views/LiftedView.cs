using System.Collections.Immutable;

namespace Vetting.Reports.Html.Views;

/// <summary>What a statutory exception lifted.</summary>
internal sealed record LiftedView(string Rule, string Lifted, string Subject, string By, ImmutableArray<ClaimView> Claims)
{
    /// <summary>Rules write an exception as <c>not (…)</c>; what was met is what stands between the brackets.</summary>
    public static IEnumerable<LiftedView> Of(VettingReport report, ClaimBook book) => report.Lifted.Select(its => new LiftedView(
        its.Rule,
        its.Lifted,
        its.Subject,
        its.By.StartsWith("not (", StringComparison.Ordinal) && its.By.EndsWith(')') ? its.By[5..^1] : its.By,
        book.Of(its.Claims)));
}
