using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Vetting.Hosting.Tests;

/// <summary>
/// Many threads on one vetter while rules and registry are exchanged under them: every result is what one
/// thread alone gets from the version that it names. <c>VETTING_STRESS_SECONDS=60</c> makes it the long run.
/// </summary>
public sealed class StressTests
{
    private const int Threads = 64;
    private const int MillisecondsBetweenReloads = 10;
    private const int Enough = 4;
    private const double MostSeconds = 45;

    private static readonly double Seconds =
        double.Parse(Environment.GetEnvironmentVariable("VETTING_STRESS_SECONDS") ?? "3", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Sixty_four_threads_get_what_one_would_whatever_is_reloaded_meanwhile()
    {
        var expected = Expected();
        var turn = 0;
        using var vetter = new LiveVetter(new VettingOptions
        {
            Rules = () => Inputs.Rules[Volatile.Read(ref turn) % Inputs.Rules.Length](),
            Registry = () => Inputs.Registries[Volatile.Read(ref turn) / Inputs.Rules.Length % Inputs.Registries.Length](),
        });
        var wrong = new ConcurrentBag<string>();
        var judgedBy = new ConcurrentDictionary<int, bool>();
        var (checks, changed, refused) = (0L, 0, 0);
        using var end = new CancellationTokenSource();

        var threads = Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (var turn = thread; !end.IsCancellationRequested; turn++)
                {
                    var package = Inputs.Packages[turn % Inputs.Packages.Length];
                    var its = vetter.Check(package, null, CancellationToken.None);
                    if (Said(its.Report) != expected[(its.Version.RulesSha256, its.Version.RegistrySha256, package.Id)])
                    {
                        wrong.Add($"{package.Id} by {its.Version}");
                    }

                    judgedBy[its.Version.Number] = true;
                    Interlocked.Increment(ref checks);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToArray();
        var watch = Stopwatch.StartNew();

        // A slow machine gets the reloads that make it a test, however few fit into the time.
        while (watch.Elapsed.TotalSeconds < Seconds || ((changed < Enough || refused < Enough || judgedBy.Count < Enough) && watch.Elapsed.TotalSeconds < Seconds + MostSeconds))
        {
            Interlocked.Increment(ref turn);
            var result = vetter.Reload();
            changed += result.IsChanged ? 1 : 0;
            refused += result.IsRefused ? 1 : 0;
            await Task.Delay(MillisecondsBetweenReloads, TestContext.Current.CancellationToken);
        }

        await end.CancelAsync();
        await Task.WhenAll(threads);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Threads} threads, {watch.Elapsed.TotalSeconds:0.0} s, {checks} checks by {judgedBy.Count} versions, {changed} reloads changed it, {refused} were refused, {wrong.Count} results were wrong"));

        Assert.Empty(wrong);
        Assert.True(judgedBy.Count >= Enough && changed >= Enough && refused >= Enough && checks >= Threads, $"{judgedBy.Count} versions, {changed} changed, {refused} refused, {checks} checks");
    }

    /// <summary>Everything that rules and registry decide: the disposition, each answer, what each finding says, and the files that were used.</summary>
    private static string Said(VettingReport report) => string.Join(
        '\n',
        [
            $"{report.Disposition} {report.FindingsSha256}",
            .. report.Rules.Concat(report.Registry).Select(file => file.Sha256),
            .. report.RuleChanges.Select(change => change.ToString()),
            .. report.Findings.Select(finding => $"{finding.Rule} {finding.Subject} {finding.Severity} {finding.Outcome} {finding.Message}"),
        ]);

    /// <summary>What one thread gets from every version that can be used.</summary>
    private static Dictionary<(string Rules, string Registry, string Package), string> Expected()
    {
        var all = new Dictionary<(string, string, string), string>();
        foreach (var rules in Inputs.Rules.SkipLast(1))
        {
            foreach (var registry in Inputs.Registries.SkipLast(1))
            {
                using var vetter = new LiveVetter(new VettingOptions { Rules = rules, Registry = registry });
                foreach (var package in Inputs.Packages)
                {
                    var report = Vetter.Create(rules()).Check(package, registry(), null, CancellationToken.None);
                    all[(vetter.Version.RulesSha256, vetter.Version.RegistrySha256, package.Id)] = Said(report);
                }
            }
        }

        return all;
    }
}
