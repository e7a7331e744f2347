using Vetting.Claims;
using Vetting.Harness;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reports;
using Vetting.Tests.Support;

namespace Vetting.Tests.Mutants;

/// <summary>What the shipped cases and samples hold about the library. Compiled by <c>.ci/mutate</c> only: the suites of the harness and the command line ask the same.</summary>
public sealed class ShippedTests
{
    public ShippedTests() => SampleFiles.StartFromTheRoot();

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Fact]
    public void Shipped_rules_answer_their_cases()
    {
        var run = RuleSuite.Shipped.Test(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(0, run.Failed);
        Assert.True(run.Passed > 0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_approved(string name)
    {
        var vetter = Vetter.Create();
        var (package, registry) = (AidPackage.Read(SampleFiles.Package(name)), Registry.Read(SampleFiles.Registry(name)));
        Assert.Equal(File.ReadAllText(Repository.At($"samples/{name}/{name}.approved.txt")), TextReport.WriteAll([vetter.Check(package, registry, cancellation: TestContext.Current.CancellationToken)]));
        Assert.Equal(File.ReadAllText(Repository.At($"samples/{name}/{name}.auditor.approved.txt")), TextReport.WriteAll([vetter.Check(package, registry, new AsOf { AssessAs = Assessor.Auditor }, TestContext.Current.CancellationToken)]));
    }
}
