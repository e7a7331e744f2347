using Vetting.Rules;

namespace Vetting.Screening.Tests;

/// <summary>Runs screenings of made-up packages in a folder of their own.</summary>
internal static class Screened
{
    public static ScreeningJob Job(TemporaryFolder folder, string input, string output = "findings.ndjson") => new()
    {
        Files = [folder.At(input)],
        Output = folder.At(output),
        Format = Path.GetExtension(output) switch { ".csv" => FindingsFormat.Csv, ".parquet" => FindingsFormat.Parquet, _ => FindingsFormat.Ndjson },
        Rules = () => RuleSet.Shipped,
        Registry = () => Made.Registry,
        Threads = 2,
        BlockSize = 8_192,
    };

    public static ScreeningTotals Run(TemporaryFolder folder, string input) => Run(Job(folder, input));

    public static ScreeningTotals Run(ScreeningJob job, ICollection<string>? problems = null) =>
        Screener.Run(job, progress: null, problems is null ? null : problems.Add, TestContext.Current.CancellationToken);

    public static ScreeningTotals RunOn(params IEnumerable<string> lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", string.Join('\n', lines));
        return Run(folder, "packages.ndjson");
    }
}
