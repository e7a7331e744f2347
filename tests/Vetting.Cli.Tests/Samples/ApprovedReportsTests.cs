using Vetting.Cli.Commands;
using Vetting.Logic;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Samples;

public sealed class ApprovedReportsTests
{
    public ApprovedReportsTests() => SampleFiles.StartFromTheRoot();

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    /// <summary>The JSON form of a large sample would be long and say nothing that that of a small one does not.</summary>
    public static TheoryData<string> SmallSamples => [.. SampleFiles.Names.Where(name => File.Exists(Repository.At($"samples/{name}/{name}.approved.json")))];

    [Fact]
    public void There_are_samples() => Assert.True(Samples.Count >= 7, $"{Samples.Count} samples");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_approved_for_state(string name) =>
        Approved.MatchFile(Repository.At($"samples/{name}/{name}.approved.txt"), Report(name, Assessor.State, json: false));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_as_approved_for_an_auditor(string name) =>
        Approved.MatchFile(Repository.At($"samples/{name}/{name}.auditor.approved.txt"), Report(name, Assessor.Auditor, json: false));

    [Theory]
    [MemberData(nameof(SmallSamples))]
    public void A_small_sample_is_the_approved_json(string name) =>
        Approved.MatchFile(Repository.At($"samples/{name}/{name}.approved.json"), Report(name, Assessor.State, json: true));

    private static string Report(string name, Assessor assessor, bool json)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var request = new CheckRequest(
            [SampleFiles.Package(name)], new CheckingRequest([], null, new AsOf { AssessAs = assessor }), json ? ReportFormat.Json : ReportFormat.Text, OpenAsFail: false, Output: null, Opens: false, Against: null, Expiring: null, Receipt: null, Sign: null, FailOn.Never);
        var code = new Check(new Terminal(() => Stream.Null, output, error, InColour: false)).Run(request, TestContext.Current.CancellationToken);
        Assert.Equal((ExitCode.Clear, string.Empty), (code, error.ToString()));
        return output.ToString();
    }
}
