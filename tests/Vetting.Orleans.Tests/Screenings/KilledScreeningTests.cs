using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Vetting.Benchmarks.Generated;
using Vetting.Claims;
using Vetting.Orleans.Screenings;
using Vetting.Orleans.Storage;
using Vetting.Screening;

namespace Vetting.Orleans.Tests.Screenings;

/// <summary>Screenings whose process or silo is killed in the middle: they end as one run on one machine does.</summary>
public sealed class KilledScreeningTests : IDisposable
{
    private const int Units = 40;
    private const int Packages = 500;
    private const string Request = """{"input":"in.ndjson","registry":["registry"],"output":"out.ndjson"}""";

    private readonly TemporaryFolder _files = new();
    private readonly TemporaryFolder _own = new();

    public KilledScreeningTests()
    {
        Directory.CreateDirectory(_files.At("registry"));
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4 }, _files.At("registry"));
        using var input = File.Create(_files.At("in.ndjson"));
        foreach (var line in new PackageLines(new PackagePlan { Units = Units, LinesPerPackage = 1, RecipientsPerLine = 1, BrokenPerMillion = 20_000 }).Lines().Take(Packages))
        {
            input.Write(line.Span);
        }
    }

    [Fact]
    public async Task A_killed_process_goes_on_and_writes_what_one_run_writes()
    {
        JsonNode standing;
        using (var first = await RunningHost.StartAsync(_own.Name, Settings))
        {
            standing = await StartedAsync(first);
            await UntilHalfDoneAsync(first, standing);
            first.Kill();
        }

        Assert.False(File.Exists(_files.At("out.ndjson")), "it was finished before it was killed");
        Assert.NotEmpty(Directory.GetFiles(_files.At($".parts/{standing["screening"]}")));
        using var second = await RunningHost.StartAsync(_own.Name, Settings);

        await IsAsOnOneMachineAsync(second, standing);
        Assert.Equal(HttpStatusCode.Accepted, (await second.PostAsync("screenings", Request)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await second.PostAsync("screenings", Request.Replace("[\"registry\"]", "[]", StringComparison.Ordinal))).StatusCode);
    }

    [Fact]
    public async Task Two_silos_share_the_parts_and_one_goes_on_alone_where_the_other_is_killed()
    {
        RunningRedis.IsNeeded();
        using var redis = await new RunningRedis().StartAsync();
        using var first = await RunningHost.StartAsync(_own.Name, [.. Settings, .. Killing.ThreeSilosTests.Settings(redis)]);
        using var second = await RunningHost.StartAsync(_own.Name, [.. Settings, .. Killing.ThreeSilosTests.Settings(redis)]);

        var standing = await StartedAsync(first);
        await UntilHalfDoneAsync(first, standing);
        second.Kill();

        await IsAsOnOneMachineAsync(first, standing);
        using var store = RedisStore.Connect(redis.Address);
        var silos = (await new ScreeningRecords(store).DoneAsync(standing["screening"]!.GetValue<string>())).Values.Select(part => part.Silo).Distinct(StringComparer.Ordinal);
        Assert.Equal(2, silos.Count());
    }

    public void Dispose()
    {
        _files.Dispose();
        _own.Dispose();
    }

    private string[] Settings => ["--Watch:ScreeningFolder", _files.Name, "--Watch:ScreeningPartBytes", "4096", "--Watch:SweepEvery", "00:00:01"];

    private static async Task<JsonNode> StartedAsync(RunningHost host)
    {
        var answer = await host.PostAsync("screenings", Request);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, text);
        return JsonNode.Parse(text)!;
    }

    private static async Task UntilHalfDoneAsync(RunningHost host, JsonNode standing)
    {
        while ((await host.GetAsync($"screenings/{standing["screening"]}"))["partsDone"]!.GetValue<int>() is var done && done < standing["parts"]!.GetValue<int>() / 4)
        {
            Assert.True(done >= 0);
        }
    }

    private async Task IsAsOnOneMachineAsync(RunningHost host, JsonNode standing)
    {
        JsonNode ended = standing;
        await host.UntilAsync(async () => (ended = await host.GetAsync($"screenings/{standing["screening"]}"))["state"]!.GetValue<string>() != "running", "the screening has ended");
        var totals = Screener.Run(
            new ScreeningJob { Files = [_files.At("in.ndjson")], Output = _own.At("alone.ndjson"), Registry = () => Registry.Read(_files.At("registry")) }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("finished", ended["state"]!.GetValue<string>());
        Assert.Equal(totals.FindingsSha256, ended["findingsSha256"]!.GetValue<string>());
        Assert.Equal(
            (totals.Records, totals.WithFindings, totals.Clear, totals.SetAside, totals.Findings),
            (Count(ended, "records"), Count(ended, "withFindings"), Count(ended, "clear"), Count(ended, "setAside"), Count(ended, "findings")));
        Assert.True(totals.SetAside > 0, "nothing was set aside");
        foreach (var suffix in new[] { string.Empty, ".set-aside.ndjson" })
        {
            // The one thing that differs is what the input is called.
            var alone = (await File.ReadAllTextAsync(_own.At($"alone.ndjson{suffix}"), TestContext.Current.CancellationToken)).Replace(_files.At("in.ndjson"), "in.ndjson", StringComparison.Ordinal);
            Assert.Equal(alone, await File.ReadAllTextAsync(_files.At($"out.ndjson{suffix}"), TestContext.Current.CancellationToken));
        }

        await host.UntilAsync(() => Task.FromResult(!Directory.Exists(_files.At($".parts/{standing["screening"]}"))), "the parts are cleared away");
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{totals.Records} records in {standing["parts"]} parts"));
    }

    private static long Count(JsonNode standing, string name) => standing[name]!.GetValue<long>();
}
