using System.Text.RegularExpressions;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

/// <summary>What cases begin with is as its list says: a case changes only what it is about.</summary>
public sealed partial class StartingPointsTests
{
    private const string Folder = "rules/starting-points";

    public static TheoryData<string, string> Listed =>
    [
        .. Row().Matches(File.ReadAllText(Repository.At($"{Folder}/README.md")))
            .Select(row => new TheoryDataRow<string, string>(row.Groups["name"].Value, row.Groups["broken"].Value.Trim())),
    ];

    [Fact]
    public void Each_is_listed() => Assert.Equal(
        Directory.EnumerateFiles(Repository.At(Folder), "*.package.json").Select(file => Path.GetFileName(file).Replace(".package.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Listed.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Listed))]
    public void It_breaks_what_its_line_says_and_leaves_nothing_open(string name, string broken)
    {
        var package = AidPackage.Read(Repository.At($"{Folder}/{name}.package.json"));
        var registry = Registry.Read(Repository.At($"{Folder}/{name}.registry.json"));

        var findings = Vetter.Create().Check(package, registry, cancellation: TestContext.Current.CancellationToken).Findings;

        Assert.Equal(broken, string.Join(", ", findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(findings, finding => Assert.True(finding.Outcome == Vetting.Rules.Outcome.Violation, $"{finding.Rule}: {finding.Outcome}"));
    }

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|[^|]*\|(?<broken>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();
}
