using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using StackExchange.Redis;
using Vetting.Benchmarks.Generated;
using Vetting.Orleans.Slices;
using Vetting.Orleans.Tests.Killing;
using Vetting.Packages;

namespace Vetting.Orleans.Tests.Measuring;

/// <summary>Measures the watch; asked for by `.ci/measure-watch` alone. It demands nothing of a time, because times are the machine's.</summary>
public sealed class MeasuredTests
{
    private const int Units = 500;

    private static readonly int Packages = Scale("VETTING_MEASURE_PACKAGES", 1000);
    private static readonly int Claims = Scale("VETTING_MEASURE_CLAIMS", 200);

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Judgements_a_second(int silos)
    {
        using var folder = new TemporaryFolder();
        using var redis = await new RunningRedis().StartAsync();
        var hosts = new List<RunningHost>();
        try
        {
            for (var silo = 0; silo < silos; silo++)
            {
                hosts.Add(await RunningHost.StartAsync(folder.Name, ThreeSilosTests.Settings(redis)));
            }

            await RecordRegistryAsync(hosts[0], Units);
            var lines = Lines(Packages + 100);

            // The first hundred are for the compiler.
            await ProposeAsync(hosts, lines[..100]);
            var before = hosts.Select(host => host.ProcessorTime).ToList();
            var (redisBefore, since) = (redis.ProcessorTime, Stopwatch.StartNew());
            await ProposeAsync(hosts, lines[100..]);
            var seconds = since.Elapsed.TotalSeconds;
            var busy = string.Join(" + ", hosts.Zip(before, (host, start) => ((host.ProcessorTime - start).TotalSeconds / seconds).ToString("0.00", CultureInfo.InvariantCulture)));
            Say($"{silos} silos: {Packages} packages proposed and judged in {seconds:0.0} s, {Packages / seconds:0} a second; processors busy: silos {busy}, Redis {(redis.ProcessorTime - redisBefore).TotalSeconds / seconds:0.00}");
        }
        finally
        {
            hosts.ForEach(host => host.Dispose());
        }
    }

    /// <summary>On one thread, with the claims in SQLite and no silo around: what is left is the work itself.</summary>
    [Fact(Explicit = true)]
    public async Task What_a_judgement_costs()
    {
        using var kept = new Kept();
        using var folder = new TemporaryFolder();
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4 }, folder.Name);
        foreach (var document in Directory.EnumerateFiles(folder.Name).Order(StringComparer.Ordinal).SelectMany(file => RegistryParts.Of(file, 500)))
        {
            await kept.RecordAsync(document);
        }

        var slices = new SliceReader(kept.Store, new ReadClaims());
        var vetter = Vetter.Create();
        var (reading, checking, hashing, telling) = (new Stopwatch(), new Stopwatch(), new Stopwatch(), new Stopwatch());
        foreach (var (number, line) in Lines(Packages + 100).Index())
        {
            if (number == 100)
            {
                Array.ForEach([reading, checking, hashing, telling], watch => watch.Reset());
            }

            reading.Start();
            var package = AidPackage.Parse(line);
            var slice = await slices.ReadAsync(package);
            reading.Stop();
            checking.Start();
            var report = vetter.Check(package, slice.Registry, cancellation: TestContext.Current.CancellationToken);
            checking.Stop();
            hashing.Start();
            _ = report.FindingsSha256;
            hashing.Stop();
            telling.Start();
            _ = report.Findings.Take(20).Select(finding => finding.Message).ToList();
            telling.Stop();
        }

        Say($"of one judgement: {reading.Elapsed.TotalMilliseconds / Packages:0.0} ms to collect the claims, {checking.Elapsed.TotalMilliseconds / Packages:0.0} ms to check, {hashing.Elapsed.TotalMilliseconds / Packages:0.0} ms for the hash of every answer, {telling.Elapsed.TotalMilliseconds / Packages:0.0} ms for the findings in brief");
    }

    [Theory(Explicit = true)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_a_claim_to_the_judgement_that_counts_it(bool inRedis)
    {
        using var folder = new TemporaryFolder();
        using var redis = new RunningRedis();
        using var host = await RunningHost.StartAsync(folder.Name, inRedis ? ThreeSilosTests.Settings(await redis.StartAsync()) : []);
        await RecordRegistryAsync(host, Units);
        var packages = Lines(Claims * 2).Select(line => JsonNode.Parse(line)!)
            .Select(package => (Id: package["id"]!.GetValue<string>(), Unit: package["lines"]![0]!["recipients"]![0]!["unit"]?.GetValue<string>(), Text: package.ToJsonString()))
            .Where(package => package.Unit?.StartsWith("unit-", StringComparison.Ordinal) == true).DistinctBy(package => package.Unit).Take(Claims).ToList();
        await ProposeAsync([host], [.. packages.Select(package => package.Text)]);
        var (answers, judgements) = (new List<double>(), new List<double>());
        foreach (var (id, unit, _) in packages)
        {
            var country = Names.CountryOf(int.Parse(unit!.AsSpan("unit-".Length), CultureInfo.InvariantCulture));
            var since = Stopwatch.StartNew();
            (await host.PostAsync("claims", $$"""{"schema":"vetting/registry/1","incidents":[{"id":"new-{{id}}","status":"asserted","publishedOn":"2020-06-01","title":"Shooting","startedOn":"2019-05-02","endedOn":"2019-05-02","kinds":["extrajudicial-killing"],"country":"{{country}}","attributions":[{"unit":"{{unit}}","basis":"direct"}]}]}""")).EnsureSuccessStatusCode();
            answers.Add(since.Elapsed.TotalMilliseconds);
            while (!(await host.GetAsync($"packages/{id}"))["claims"]!.AsArray().Any(claim => claim!.GetValue<string>() == $"new-{id}@1"))
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            judgements.Add(since.Elapsed.TotalMilliseconds);
        }

        Say($"{(inRedis ? "Redis" : "SQLite")}, {packages.Count} claims one after another: answered after {Of(answers, .5):0} ms (median), {Of(answers, .99):0} ms (99th); counted by the package's judgement after {Of(judgements, .5):0} ms, {Of(judgements, .99):0} ms");
    }

    [Theory(Explicit = true)]
    [InlineData(10_000)]
    [InlineData(40_000)]
    public async Task Memory_of_units(int units)
    {
        using var folder = new TemporaryFolder();
        using var redis = await new RunningRedis().StartAsync();
        using var host = await RunningHost.StartAsync(folder.Name, ThreeSilosTests.Settings(redis));
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{redis.Address},allowAdmin=true");
        var (redisBefore, hostBefore) = (await UsedAsync(connection), host.Memory);

        var claims = await RecordRegistryAsync(host, units);

        Say($"{units} units, {claims} claims: Redis {(await UsedAsync(connection) - redisBefore) / (double)units:0} bytes a unit; the silo grew from {hostBefore >> 20} to {host.Memory >> 20} MiB");
    }

    private static async Task<long> UsedAsync(ConnectionMultiplexer connection) =>
        long.Parse(((string)(await connection.GetDatabase().ExecuteAsync("INFO", "memory"))!).Split("used_memory:")[1].Split('\r')[0], CultureInfo.InvariantCulture);

    private static async Task<int> RecordRegistryAsync(RunningHost host, int units)
    {
        using var folder = new TemporaryFolder();
        RegistryFiles.Write(new RegistryPlan { Units = units, Depth = 4 }, folder.Name);
        var count = 0;
        foreach (var document in Directory.EnumerateFiles(folder.Name).Order(StringComparer.Ordinal).SelectMany(file => RegistryParts.Of(file, 500)))
        {
            var answer = await host.PostAsync("claims", document);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, text);
            count += JsonNode.Parse(text)!["new"]!.GetValue<int>();
        }

        return count;
    }

    private static Task ProposeAsync(List<RunningHost> hosts, IReadOnlyList<string> lines) => Parallel.ForEachAsync(
        lines.Index(),
        new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
        async (line, _) => (await hosts[line.Index % hosts.Count].PostAsync("packages", line.Item)).EnsureSuccessStatusCode());

    private static List<string> Lines(int count) => [.. new PackageLines(new PackagePlan { Units = Units, LinesPerPackage = 1, RecipientsPerLine = 1 }).Lines().Take(count)
        .Select(line => Encoding.UTF8.GetString(line.Span))];

    private static double Of(List<double> times, double share) => times.Order().ElementAt((int)Math.Min(times.Count - 1, Math.Ceiling(times.Count * share) - 1));

    private static int Scale(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static void Say(FormattableString what) => TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(what));
}
