using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Vetting.Benchmarks.Generated;
using Vetting.Claims;
using Vetting.Packages;

namespace Vetting.Orleans.Tests.Killing;

/// <summary>A host that keeps everything in one file and is killed while it is written to.</summary>
public sealed class OneProcessTests
{
    private const int Units = 40;
    private const int Packages = 40;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_told_twice_when_the_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        using var registry = new TemporaryFolder();
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4 }, registry.Name);
        var documents = Directory.EnumerateFiles(registry.Name).Order(StringComparer.Ordinal).SelectMany(file => RegistryParts.Of(file)).ToList();
        var lines = new PackageLines(new PackagePlan { Units = Units }).Lines().Take(Packages).Select(line => Encoding.UTF8.GetString(line.Span)).ToList();
        var acknowledged = new ConcurrentBag<(string Id, string Sha256)>();
        var read = new List<string>();

        using (var first = await RunningHost.StartAsync(folder.Name))
        {
            foreach (var line in lines)
            {
                (await first.PostAsync("packages", line)).EnsureSuccessStatusCode();
            }

            var writing = Task.Run(async () =>
            {
                foreach (var document in documents)
                {
                    await RecordAsync(first, document, acknowledged);
                }
            }, TestContext.Current.CancellationToken);
            await first.UntilAsync(() => Task.FromResult(acknowledged.Count > 40), "forty claims are recorded");
            read.AddRange(Changes(await first.GetAsync("changes")));
            first.Kill();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => writing);
        }

        using var second = await RunningHost.StartAsync(folder.Name);
        foreach (var (id, sha256) in acknowledged)
        {
            Assert.Contains((await second.GetAsync($"claims/{Uri.EscapeDataString(id)}")).AsArray(), record => record!["sha256"]!.GetValue<string>() == sha256);
        }

        // Whoever got no answer sends the same again, and so does whoever got one.
        foreach (var document in documents)
        {
            await RecordAsync(second, document, acknowledged);
        }

        await second.UntilAsync(async () => await AllAsync(second, lines, standing => standing["isCurrent"]!.GetValue<bool>()), "every package is judged");
        var changes = (await second.GetAsync("changes")).AsArray();
        Assert.Equal(read, Changes(changes).Take(read.Count));
        Assert.True(changes.Count > Packages, "no claim changed anything");
        foreach (var package in changes.GroupBy(change => change!["package"]!.GetValue<string>(), StringComparer.Ordinal))
        {
            Assert.Equal(Enumerable.Range(1, package.Count()), package.Select(change => change!["sequence"]!.GetValue<int>()));
            Assert.Equal(package.SkipLast(1).Select(change => change!["to"]!.GetValue<string>()), package.Skip(1).Select(change => change!["from"]!.GetValue<string>()));
        }

        var whole = Registry.Read(registry.Name);
        var vetter = Vetter.Create();
        foreach (var line in lines)
        {
            var alone = vetter.Check(AidPackage.Parse(line), whole, cancellation: TestContext.Current.CancellationToken);
            var standing = await second.GetAsync($"packages/{alone.PackageId}");
            Assert.Equal(alone.FindingsSha256, standing["findingsSha256"]!.GetValue<string>());
            Assert.Equal(standing["disposition"]!.GetValue<string>(), changes.Last(change => change!["package"]!.GetValue<string>() == alone.PackageId)!["to"]!.GetValue<string>());
        }
    }

    private static async Task<bool> AllAsync(RunningHost host, IEnumerable<string> lines, Func<JsonNode, bool> holds)
    {
        foreach (var line in lines)
        {
            if (!holds(await host.GetAsync($"packages/{AidPackage.Parse(line).Id}")))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task RecordAsync(RunningHost host, string document, ConcurrentBag<(string Id, string Sha256)> acknowledged)
    {
        var answer = await host.PostAsync("claims", document);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var claim in JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["claims"]!.AsArray())
        {
            acknowledged.Add((claim!["id"]!.GetValue<string>(), claim["sha256"]!.GetValue<string>()));
        }
    }

    private static IEnumerable<string> Changes(JsonNode changes) => changes.AsArray().Select(change => change!.ToJsonString());
}
