using System.Text;
using System.Text.Json.Nodes;
using Vetting.Benchmarks.Generated;
using Vetting.Claims;
using Vetting.Orleans.Records;
using Vetting.Orleans.Slices;
using Vetting.Packages;
using Vetting.Reports;
using Vetting.Tests.Support;

namespace Vetting.Orleans.Tests.Slices;

public sealed class SliceTests
{
    private const int Units = 60;

    // A whole report takes a second.
    private const int OneIn = 10;
    private const int Packages = 80;

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_shipped_sample_is_judged_from_its_slice_as_from_the_whole_registry(string sample)
    {
        using var kept = new Kept();
        var whole = await RecordAsync(kept, Repository.At(SampleFiles.Registry(sample)));

        var judged = await kept.JudgeAsync(await File.ReadAllTextAsync(Repository.At(SampleFiles.Package(sample)), TestContext.Current.CancellationToken));

        var alone = Vetter.Create().Check(AidPackage.Read(Repository.At(SampleFiles.Package(sample))), whole, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(alone.Disposition, judged.Report.Disposition);
        Assert.Equal(alone.FindingsSha256, judged.Judgement.FindingsSha256);
    }

    [Fact]
    public async Task Made_up_packages_are_judged_from_their_slices_to_the_byte_as_from_the_whole_registry()
    {
        using var kept = new Kept();
        using var folder = new TemporaryFolder();
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4, UnattributedPerThousand = 30 }, folder.Name);
        await RecordAsync(kept, folder.Name);
        var whole = await WholeAsync(kept);
        var (narrow, packages) = (0, 0);

        foreach (var text in Lines(Packages))
        {
            var judged = await kept.JudgeAsync(text);

            var alone = Vetter.Create().Check(AidPackage.Parse(text, "packages/-/1"), whole, cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(alone.FindingsSha256, judged.Judgement.FindingsSha256);
            if (packages++ % OneIn == 0)
            {
                Assert.Equal(Comparable(alone), Comparable(judged.Report));
            }

            narrow += judged.Slice.Claims.Length < whole.Contents.Length / 2 ? 1 : 0;
        }

        // A slice that is everything would pass as well, and wake everybody.
        Assert.True(narrow > Packages / 2, $"{narrow} of {Packages} slices are narrow");
    }

    [Fact]
    public async Task A_person_whom_only_a_decision_implicates_brings_the_incident_along()
    {
        using var kept = new Kept();
        var registry = JsonNode.Parse(await File.ReadAllTextAsync(Repository.At("rules/starting-points/state-individuals.registry.json"), TestContext.Current.CancellationToken))!;
        registry["units"]!.AsArray().Add(JsonNode.Parse("""{ "id": "qx-other", "status": "asserted", "publishedOn": "2014-01-10", "name": "2nd Example Battalion", "aliases": [], "country": "QX", "branch": "army", "level": "unit", "securityForce": true }"""));
        var incidents = registry["incidents"] as JsonArray ?? [];
        incidents.Add(JsonNode.Parse("""
            { "id": "shooting", "status": "asserted", "publishedOn": "2020-06-01", "title": "Shooting", "startedOn": "2019-05-02", "endedOn": "2019-05-02",
              "kinds": [ "extrajudicial-killing" ], "country": "QX", "attributions": [ { "unit": "qx-other", "basis": "direct" } ],
              "credibility": [ { "level": "credible", "by": "Secretary of State", "capacity": "state", "on": "2021-06-14" } ],
              "decisions": [ { "question": "person-implicated", "person": "officer-2", "answer": true, "by": "Secretary of State", "capacity": "state", "on": "2021-07-01" } ] }
            """));
        registry["incidents"] = incidents.Parent is null ? incidents : registry["incidents"];
        await kept.RecordAsync(registry.ToJsonString());
        var package = await File.ReadAllTextAsync(Repository.At("rules/starting-points/state-individuals.package.json"), TestContext.Current.CancellationToken);

        var judged = await kept.JudgeAsync(package);

        var alone = Vetter.Create().Check(AidPackage.Parse(package), await WholeAsync(kept), cancellation: TestContext.Current.CancellationToken);
        Assert.Contains(alone.Findings, finding => finding.Rule == "PR-08");
        Assert.Equal(alone.FindingsSha256, judged.Judgement.FindingsSha256);
    }

    private static IEnumerable<string> Lines(int count) => new PackageLines(new PackagePlan { Units = Units, LeftOutPerHundred = 15 }).Lines().Take(count)
        .Select(line => Encoding.UTF8.GetString(line.Span).TrimEnd('\n'));

    /// <summary>All but what says which claims were at hand.</summary>
    private static string Comparable(VettingReport report)
    {
        var json = JsonNode.Parse(JsonReport.Write([report]))!;
        foreach (var package in json["packages"]!.AsArray())
        {
            package!.AsObject().Remove("registry");
            (package["asOf"] as JsonObject)?.Remove("newestPublication");
            package.AsObject().Remove("newestPublication");
        }

        return json.ToJsonString();
    }

    private static async Task<Registry> WholeAsync(Kept kept)
    {
        var read = new ReadClaims();
        var records = new List<ClaimOnRecord>();
        foreach (var id in kept.Recorded)
        {
            records.Add((await kept.Store.HistoryAsync(id))[^1]);
        }

        return read.Registry(records);
    }

    private static async Task<Registry> RecordAsync(Kept kept, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.registry.json").Order(StringComparer.Ordinal))
        {
            // Words by which names are read are no claims, and the watch has the library's own only.
            var json = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
            json.AsObject().Remove("words");
            await kept.RecordAsync(json.ToJsonString());
        }

        return await WholeAsync(kept);
    }
}
