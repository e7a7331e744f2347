using System.Collections.Immutable;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Vetting.Harness;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>
/// Packages with the reports that somebody read and approved beside them: <c>NAME.approved.txt</c>,
/// <c>NAME.auditor.approved.txt</c> and <c>NAME.approved.json</c>.
/// </summary>
internal sealed class SampleReports(Lazy<RuleSet> rules, bool approve, CancellationToken cancellation)
{
    private const string PackageEnd = ".package.json";
    private const int Around = 2;

    private static readonly ImmutableArray<(string End, Assessor Assessor, bool Json)> Kinds =
        [(".approved.txt", Assessor.State, false), (".auditor.approved.txt", Assessor.Auditor, false), (".approved.json", Assessor.State, true)];

    private readonly List<(string Path, string Text)> _differing = [];

    /// <summary>The files that were approved, once <see cref="Approve"/> was called.</summary>
    public ImmutableArray<string> Approved => approve ? [.. _differing.Select(its => its.Path)] : [];

    /// <summary>Holds every package below the folder against its approved reports. Where reports are approved, one that has none gets its first.</summary>
    public TestRun Test(string folder)
    {
        var registries = new Registries([]);
        return TestRun.Together(PackageInputs.Files(folder).Where(file => file.EndsWith(PackageEnd, StringComparison.Ordinal)).Select(file => Test(file, registries)));
    }

    /// <summary>Writes the reports that differ over the approved ones, where that was asked for.</summary>
    public void Approve()
    {
        foreach (var (path, text) in approve ? _differing : [])
        {
            WholeFile.Write(path, text);
        }
    }

    private TestRun Test(string file, Registries registries)
    {
        var stem = file[..^PackageEnd.Length];
        var kinds = Kinds.Where(kind => File.Exists(stem + kind.End)).ToImmutableArray();
        if (kinds.IsEmpty && !approve)
        {
            return TestRun.Together([]);
        }

        var package = AidPackage.Read(file);
        var registry = registries.For(file);
        var vetter = Vetter.Create(rules.Value);
        var cases = (kinds.IsEmpty ? Kinds[..1] : kinds).Select(kind => Compare(
            stem + kind.End,
            kind.Json,
            vetter.Check(package, registry, new AsOf { AssessAs = kind.Assessor }, cancellation) is var report && kind.Json ? JsonReport.Write([report]) : TextReport.WriteAll([report])));
        return new TestRun([new RuleResult { Set = "reports", Rule = package.Id, Title = package.Title ?? package.Id, Cases = [.. cases], Lacking = [], IsMinimumChecked = false }]);
    }

    private CaseResult Compare(string path, bool isJson, string report)
    {
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        var isSame = Comparable(approved, isJson) == Comparable(report, isJson);
        if (!isSame)
        {
            _differing.Add((path, report));
        }

        return new CaseResult
        {
            Id = Path.GetFileName(path),
            Set = "reports",
            Rule = Path.GetFileName(path),
            Status = isSame ? CaseStatus.Passed : CaseStatus.Failed,
            Expected = "the approved report",
            Actual = isSame ? "the approved report" : "another report",
            ExpectedOutcome = Outcome.Indeterminate,
            ActualOutcome = Outcome.Indeterminate,
            Why = isSame ? "it is the same" : approve ? "approved now, in place of the one before" : "read the difference, and approve it with `--approve` if it is meant",
            From = path,
            At = new Place(path, 0, 0, string.Empty),
            IsReport = true,
            Difference = isSame ? null : Difference(Comparable(approved, isJson), Comparable(report, isJson)),
        };
    }

    /// <summary>Under the shipped rules a report has to be approved to the byte; under others, in all but the files they are in.</summary>
    private string Comparable(string report, bool isJson) => ReferenceEquals(rules.Value, RuleSet.Shipped) ? report : ReportBody.Of(report, isJson);

    private static string Difference(string approved, string report)
    {
        var lines = InlineDiffBuilder.Diff(approved, report).Lines;
        var shown = lines.Index().Where(line => lines.Skip(Math.Max(0, line.Index - Around)).Take((2 * Around) + 1).Any(near => near.Type != ChangeType.Unchanged)).ToList();
        return string.Concat(shown.Select((line, i) => $"{(i > 0 && shown[i - 1].Index < line.Index - 1 ? "    …\n" : string.Empty)}  {Sign(line.Item.Type)} {line.Item.Text}\n"));
    }

    private static char Sign(ChangeType type) => type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
}
