using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vetting.Benchmarks.Generated;
using Vetting.Benchmarks.Peers;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reports;
using Vetting.Reports.Html;
using Vetting.Reports.Html.Views;

namespace Vetting.Benchmarks.Reports;

/// <summary>
/// <c>overview [--packages N]</c>: the HTML overview of made-up packages, each of them checked by the shipped rules: its size,
/// what writing it costs, and what a browser needs to open, filter and sort it.
/// </summary>
internal static class OverviewCommand
{
    private const int Rounds = 5;
    private const int Pages = 50;
    private const int Units = 2_000;

    public static async Task<int> Run(string[] arguments)
    {
        var count = int.Parse(PeersCommand.Argument(arguments, "--packages") ?? "10000", CultureInfo.InvariantCulture);
        var scratch = Directory.CreateTempSubdirectory("vetting-overview-").FullName;
        try
        {
            RegistryFiles.Write(new RegistryPlan { Units = Units, IncidentsPerUnit = .2 }, scratch);
            var (rows, pages) = Checked(count, Registry.Read(scratch));
            var html = string.Empty;
            var overview = Best(() => html = HtmlPages.OverviewFile(rows, isAudit: false, []));
            var page = Best(() => pages.ForEach(report => HtmlReport.Write([report])));
            var file = Path.Combine(scratch, "index.html");
            await File.WriteAllTextAsync(file, html);
            Print($"| {rows.Count:#,0} packages | |");
            Print($"|---|--:|");
            Print($"| size of the overview | {Encoding.UTF8.GetByteCount(html) / 1e6:0.00} MB |");
            Print($"| writing it, ms of processors | {overview.TotalMilliseconds:0} |");
            Print($"| writing the page of one package, ms of processors | {page.TotalMilliseconds / pages.Count:0.0} |");
            foreach (var (what, milliseconds) in await OpenedOverview.Measure(file, Rounds))
            {
                Print($"| {what} in Chromium, ms by the wall | {milliseconds:0} |");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>A row of each package, and the first reports whole: as many as the pages that are timed.</summary>
    private static (List<OverviewRow> Rows, List<VettingReport> Reports) Checked(int count, Registry registry)
    {
        var (vetter, rows, reports) = (Vetter.Create(), new List<OverviewRow>(count), new List<VettingReport>());
        foreach (var line in new PackageLines(new PackagePlan { Units = Units }).Lines().Take(count))
        {
            var report = vetter.Check(AidPackage.Parse(Encoding.UTF8.GetString(line.Span)), registry);
            rows.Add(OverviewRow.Of(report, FormattableString.Invariant($"packages/p{rows.Count + 1}.html")));
            if (reports.Count < Pages)
            {
                reports.Add(report);
            }
        }

        return (rows, reports);
    }

    private static TimeSpan Best(Action pass)
    {
        using var process = Process.GetCurrentProcess();
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            pass();
            process.Refresh();
            var taken = process.TotalProcessorTime - before;
            best = taken < best ? taken : best;
        }

        return best;
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
