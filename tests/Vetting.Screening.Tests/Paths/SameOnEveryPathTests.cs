using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Reading.Bulk;
using Vetting.Rules;
using Vetting.Screening.Outputs;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Tests.Paths;

/// <summary>
/// Made-up packages with a registry, unknowns in both: the hash of the findings is the same whether they are checked one at a
/// time, as a stream, on several threads, by rules compiled beforehand or on the way, read by either reader, or screened.
/// </summary>
public sealed class SameOnEveryPathTests
{
    private static readonly ImmutableArray<VettingReport> OneAtATime = [.. Made.Lines.Select(line => Check(Vetter.Create(), Made.Package(line)))];

    private static readonly string Expected = Hash(OneAtATime);

    [Fact]
    public void The_packages_meet_every_outcome_that_a_rule_can_give_without_failing() =>
        Assert.Equal(
            [Outcome.Indeterminate, Outcome.Violation, Outcome.NeedsJudgement, Outcome.Clear, Outcome.NotApplicable],
            OneAtATime.SelectMany(report => report.Checked).Select(asked => asked.Outcome).Distinct().Order());

    [Fact]
    public async Task A_stream_of_packages()
    {
        List<VettingReport> reports = [];
        await foreach (var report in Vetter.Create().CheckAll(Made.Lines.Select(Made.Package).ToAsyncEnumerable(), Made.Registry, cancellation: TestContext.Current.CancellationToken))
        {
            reports.Add(report);
        }

        Assert.Equal(Expected, Hash(reports));
    }

    [Fact]
    public void Several_threads_with_one_vetter()
    {
        var vetter = Vetter.Create();
        var reports = new VettingReport[Made.Lines.Count];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, at => reports[at] = Check(vetter, Made.Package(Made.Lines[at])));

        Assert.Equal(Expected, Hash(reports));
    }

    [Fact]
    public void The_bulk_reader()
    {
        var reader = new BulkReader<PackageContent>();
        Assert.Equal(Expected, Hash(Made.Lines.Select(line =>
        {
            Assert.True(reader.TryRead(Encoding.UTF8.GetBytes(line), "made-up.ndjson", 1, out var content));
            return Check(Vetter.Create(), new AidPackage(content, string.Empty));
        })));
    }

    [Fact]
    public void Rules_that_are_checked_and_compiled_before_anything_is_asked()
    {
        var vetter = Vetter.Create(RuleSetLoader.Load(ShippedRules.Files));

        Assert.Equal(Expected, Hash(Made.Lines.Select(line => Check(vetter, Made.Package(line)))));
    }

    [Fact]
    public void Rules_that_are_asked_often_enough_to_be_compiled()
    {
        var vetter = Vetter.Create(RuleSetLoader.Load(ShippedRules.Files, areSound: true));
        var rounds = Enumerable.Range(0, 3).Select(_ => Hash(Made.Lines.Select(line => Check(vetter, Made.Package(line))))).ToList();

        Assert.Equal([Expected, Expected, Expected], rounds);
    }

    /// <summary>Screening says what checks say, package for package and byte for byte; that it says so however it goes, other tests hold.</summary>
    [Fact]
    public void Screening()
    {
        using var json = new PackageJson();
        var hash = new Vetting.Screening.Runs.FindingsHash(new string('0', 64));
        foreach (var report in OneAtATime)
        {
            hash.Add(SHA256.HashData(json.Body(Screened(report))));
        }

        Assert.Equal(hash.ToString(), Tests.Screened.RunOn(Made.Lines).FindingsSha256);
    }

    private static ScreenedPackage Screened(VettingReport report)
    {
        var why = report.Checked.ToDictionary(asked => (asked.Rule, asked.Subject), asked => asked.Why);
        return new ScreenedPackage(
            report.PackageId,
            report.Disposition,
            report.Checked.Length,
            [
                .. report.Findings.Select(finding => new ScreenedFinding(
                    finding.Rule,
                    finding.Text?.Name,
                    finding.Subject,
                    finding.SubjectName,
                    finding.Unit,
                    finding.Outcome,
                    finding.Severity,
                    Dispositions.Of(finding),
                    why[(finding.Rule, finding.Subject)],
                    finding.Exposure)),
            ]);
    }

    private static VettingReport Check(Vetter vetter, AidPackage package) => vetter.Check(package, Made.Registry);

    private static string Hash(IEnumerable<VettingReport> reports) => string.Join('\n', reports.Select(report => report.FindingsSha256));
}
