using NodaTime;
using Vetting.Reports;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting check</c> writes: the reports, and what was asked for besides.</summary>
internal sealed class CheckOutput(CheckRequest request, bool inColour)
{
    public string Of(IReadOnlyList<VettingReport> reports, IReadOnlyList<VettingComparison> comparisons)
    {
        var sides = comparisons.Select(its => (its, Known(its.Before), Known(its.After))).ToList();
        if (request.Json)
        {
            return sides.Count == 0 ? JsonReport.Write(reports) : ComparisonReport.WriteJson(sides);
        }

        var ending = request.Expiring is { } days ? WaiverReport.WriteText(reports, request.Checking.AsOf.KnownOn ?? Today(), days) : string.Empty;
        return string.Join('\n', ((string[])[TextReport.WriteAll(reports, inColour), ComparisonReport.WriteText(sides, inColour), ending]).Where(text => text.Length > 0));
    }

    /// <summary>The command line is where the wall clock is let in, and only for what no finding depends on.</summary>
    private static LocalDate Today() => LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static string Known(VettingReport report) =>
        report.AsOf.KnownOn is { } day ? $"with what was public by {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : "with everything on file";
}
