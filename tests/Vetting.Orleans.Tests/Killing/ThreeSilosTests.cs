using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Vetting.Benchmarks.Generated;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Orleans.Tests.Killing;

/// <summary>Three hosts that share a Redis: one is killed in the middle, another joins.</summary>
public sealed class ThreeSilosTests
{
    private const int AtOnce = 6;

    private static readonly int Units = Scale("VETTING_WATCH_UNITS", 120);
    private static readonly int Packages = Scale("VETTING_WATCH_PACKAGES", 1000);

    /// <summary>Dead silos are noticed sooner than by default, and not so soon that a busy one is taken for dead.</summary>
    private static readonly string[] Quick =
    [
        "--Silo:Membership:ProbeTimeout", "00:00:02", "--Silo:Membership:NumMissedProbesLimit", "3", "--Silo:Membership:NumVotesForDeathDeclaration", "1",
        "--Silo:Membership:TableRefreshTimeout", "00:00:05", "--Watch:SweepEvery", "00:00:02",
    ];

    [Fact]
    public async Task Nothing_is_lost_or_told_twice_when_a_silo_is_killed_and_all_ends_as_on_one_machine()
    {
        RunningRedis.IsNeeded();
        using var folder = new TemporaryFolder();
        using var registry = new TemporaryFolder();
        using var redis = await new RunningRedis().StartAsync();
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4 }, registry.Name);
        var documents = Directory.EnumerateFiles(registry.Name).Order(StringComparer.Ordinal).SelectMany(file => RegistryParts.Of(file)).ToList();
        var lines = new PackageLines(new PackagePlan { Units = Units, LinesPerPackage = 1, RecipientsPerLine = 1 }).Lines().Take(Packages)
            .Select(line => Encoding.UTF8.GetString(line.Span)).ToList();
        using var first = await RunningHost.StartAsync(folder.Name, Settings(redis));
        using var second = await RunningHost.StartAsync(folder.Name, Settings(redis));
        using var third = await RunningHost.StartAsync(folder.Name, Settings(redis));
        var hosts = new ConcurrentDictionary<int, RunningHost>(new Dictionary<int, RunningHost> { [0] = first, [1] = second, [2] = third });
        var acknowledged = new ConcurrentBag<string>();

        // Claims arrive between packages, so that most packages are judged more than once.
        var work = lines.Select(line => (Path: "packages", Body: line)).ToList();
        for (var part = 0; part < documents.Count; part++)
        {
            work.Insert(Math.Min(work.Count, part * 5), ("claims", documents[part]));
        }

        RunningHost? fourth = null;
        var telling = new Telling(work.Count);
        try
        {
            var killed = Task.Run(async () =>
            {
                while (acknowledged.Count < work.Count / 2)
                {
                    await Task.Delay(50, TestContext.Current.CancellationToken);
                }

                third.Kill();
                telling.Say($"a silo was killed");
                hosts[2] = fourth = await RunningHost.StartAsync(folder.Name, Settings(redis));
                telling.Say($"another has joined");
            }, TestContext.Current.CancellationToken);

            // The documents in their order, because a claim names units that came before; packages as they come.
            await Task.WhenAll(
                Task.Run(() => EachAsync(work.Where(item => item.Path == "claims"), 1, hosts, acknowledged, telling), TestContext.Current.CancellationToken),
                Task.Run(() => EachAsync(work.Where(item => item.Path == "packages"), AtOnce, hosts, acknowledged, telling), TestContext.Current.CancellationToken));
            await killed;
            telling.Say($"{work.Count} requests acknowledged");
            await EverythingIsAsOnOneMachineAsync(fourth!, lines, Registry.Read(registry.Name), telling);
            await EverythingIsAsInOneProcessAsync(fourth!, work, telling);
            telling.Say($"the end: {lines.Count} packages, {Units} units, {documents.Count} documents of claims");
        }
        finally
        {
            fourth?.Dispose();
        }
    }

    [Fact]
    public async Task Writes_are_refused_while_the_Redis_is_down_and_go_on_when_it_is_back()
    {
        RunningRedis.IsNeeded();
        using var folder = new TemporaryFolder();
        using var redis = await new RunningRedis().StartAsync();
        using var host = await RunningHost.StartAsync(folder.Name, Settings(redis));
        var lines = new PackageLines(new PackagePlan { Units = Units }).Lines().Take(2).Select(line => Encoding.UTF8.GetString(line.Span)).ToList();
        (await host.PostAsync("packages", lines[0])).EnsureSuccessStatusCode();
        var before = await host.GetAsync("changes");

        redis.Kill();
        var refused = await host.PostAsync("packages", lines[1]);
        var unread = await host.Client.GetAsync(new Uri("changes", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unread.StatusCode);
        await redis.StartAsync();
        await host.UntilAsync(async () => (await host.PostAsync("packages", lines[1])).IsSuccessStatusCode, "it records again");
        var after = (await host.GetAsync("changes")).AsArray();
        Assert.Equal(before.ToJsonString(), new JsonArray(after[0]!.DeepClone()).ToJsonString());
        Assert.Equal(2, after.Count);
    }

    [Fact]
    public async Task New_rules_reach_every_package_and_no_judgement_mixes_them_with_the_old()
    {
        RunningRedis.IsNeeded();
        using var folder = new TemporaryFolder();
        using var redis = await new RunningRedis().StartAsync();
        using var host = await RunningHost.StartAsync(folder.Name, Settings(redis));
        var lines = new PackageLines(new PackagePlan { Units = Units }).Lines().Take(60).Select(line => Encoding.UTF8.GetString(line.Span)).ToList();
        foreach (var line in lines)
        {
            (await host.PostAsync("packages", line)).EnsureSuccessStatusCode();
        }

        var rules = Repository.At("rules/civilian-first");
        using var newer = await RunningHost.StartAsync(folder.Name, [.. Settings(redis), "--Watch:Rules", rules]);

        Vetter[] vetters = [Vetter.Create(), Vetter.Create(RuleSet.Read(rules))];
        foreach (var line in lines)
        {
            var package = AidPackage.Parse(line);
            await host.UntilAsync(async () => (await host.GetAsync($"packages/{package.Id}"))["rulesVersion"]!.GetValue<int>() == 2, $"{package.Id} is judged by the new rules");
            var standing = await host.GetAsync($"packages/{package.Id}");
            Assert.Equal(vetters[1].Check(package, Registry.Empty, cancellation: TestContext.Current.CancellationToken).FindingsSha256, standing["findingsSha256"]!.GetValue<string>());
        }

        var packages = lines.Select(line => AidPackage.Parse(line)).ToDictionary(package => package.Id, StringComparer.Ordinal);
        Assert.All((await host.GetAsync("changes")).AsArray(), change => Assert.Equal(
            vetters[change!["rulesVersion"]!.GetValue<int>() - 1].Check(packages[change["package"]!.GetValue<string>()], Registry.Empty, cancellation: TestContext.Current.CancellationToken).FindingsSha256,
            change["findingsSha256"]!.GetValue<string>()));
    }

    /// <summary>Larger where `.ci/watch-at-scale` asks for it.</summary>
    private static int Scale(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    internal static string[] Settings(RunningRedis redis) =>
        ["--Watch:Redis", redis.Address, "--Silo:GatewayPort", FormattableString.Invariant($"{RunningHost.FreePort()}"), .. Quick];

    private static async Task EachAsync(
        IEnumerable<(string Path, string Body)> work, int atOnce, ConcurrentDictionary<int, RunningHost> hosts, ConcurrentBag<string> acknowledged, Telling telling)
    {
        var next = 0;
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = TestContext.Current.CancellationToken }, async (item, cancellation) =>
        {
            // Whoever gets no answer asks another host, as long as it takes.
            for (var tries = 0; ; tries++)
            {
                try
                {
                    using var answer = await hosts[Interlocked.Increment(ref next) % hosts.Count].PostAsync(item.Path, item.Body);
                    if (answer.IsSuccessStatusCode)
                    {
                        acknowledged.Add(item.Body);
                        telling.Count();
                        return;
                    }

                    Assert.True(answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError, await answer.Content.ReadAsStringAsync(cancellation));
                }
                catch (HttpRequestException)
                {
                    // The host is gone.
                }

                Assert.True(tries < 600, "nobody answers");
                await Task.Delay(100, cancellation);
            }
        });
    }

    private static async Task EverythingIsAsOnOneMachineAsync(RunningHost host, List<string> lines, Registry whole, Telling telling)
    {
        var vetter = Vetter.Create();
        var alone = new ConcurrentDictionary<string, VettingReport>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(lines, TestContext.Current.CancellationToken, async (line, cancellation) =>
        {
            var report = vetter.Check(AidPackage.Parse(line), whole, cancellation: cancellation);
            alone[report.PackageId] = report;
            JsonNode standing = null!;
            await host.UntilAsync(async () => (standing = await host.GetAsync($"packages/{report.PackageId}"))["isCurrent"]!.GetValue<bool>(), $"{report.PackageId} is judged");
            Assert.Equal(report.FindingsSha256, standing["findingsSha256"]!.GetValue<string>());
        });
        telling.Say($"{alone.Count} packages stand as the library judges them");

        var changes = await ChangesAsync(host);
        Assert.True(changes.Count > Packages, "no claim changed anything");
        Assert.Equal(changes.Select(change => change["offset"]!.GetValue<long>()).Distinct().Order(), changes.Select(change => change["offset"]!.GetValue<long>()));
        var byPackage = changes.ToLookup(change => change["package"]!.GetValue<string>(), StringComparer.Ordinal);
        foreach (var (id, report) in alone)
        {
            var own = byPackage[id].ToList();
            Assert.Equal(Enumerable.Range(1, own.Count), own.Select(change => change["sequence"]!.GetValue<int>()));
            Assert.Equal(own.SkipLast(1).Select(change => change["to"]!.GetValue<string>()), own.Skip(1).Select(change => change["from"]!.GetValue<string>()));
            Assert.Equal(Vetting.Reading.Spelling.Of(report.Disposition), own[^1]["to"]!.GetValue<string>());
        }

        telling.Say($"{changes.Count} changes, none lost, none told twice");
    }

    /// <summary>One host with everything in one file is told the same, the claims first, and ends where the silos did.</summary>
    private static async Task EverythingIsAsInOneProcessAsync(RunningHost silos, List<(string Path, string Body)> work, Telling telling)
    {
        using var folder = new TemporaryFolder();
        using var one = await RunningHost.StartAsync(folder.Name);
        var hosts = new ConcurrentDictionary<int, RunningHost>(new Dictionary<int, RunningHost> { [0] = one });
        var here = new Telling(work.Count);
        await EachAsync(work.Where(item => item.Path == "claims"), 1, hosts, [], here);
        await EachAsync(work.Where(item => item.Path == "packages"), AtOnce, hosts, [], here);
        foreach (var (_, body) in work.Where(item => item.Path == "packages"))
        {
            var id = AidPackage.Parse(body).Id;
            var (there, alone) = (await silos.GetAsync($"packages/{id}"), await one.GetAsync($"packages/{id}"));
            foreach (var same in new[] { "disposition", "findingsSha256", "packageSha256", "claimsSha256", "claims", "rules", "findings" })
            {
                Assert.Equal(alone[same]!.ToJsonString(), there[same]!.ToJsonString());
            }
        }

        telling.Say($"one process with one file stands where the silos do");
    }

    private static async Task<List<JsonNode>> ChangesAsync(RunningHost host)
    {
        var changes = new List<JsonNode>();
        while ((await host.GetAsync($"changes?after={(changes.Count == 0 ? 0 : changes[^1]["offset"]!.GetValue<long>())}")).AsArray() is { Count: > 0 } more)
        {
            changes.AddRange(more.Select(change => change!.DeepClone()));
        }

        return changes;
    }
}
