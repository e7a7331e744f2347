using Vetting.Claims;
using Vetting.Findings;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Hosting.Tests;

public sealed class LiveVetterTests
{
    private static readonly Registry Known = Inputs.Registries[1]();

    [Fact]
    public void A_check_says_what_a_vetter_says_and_by_which_version()
    {
        using var vetter = new LiveVetter(new VettingOptions { Registry = () => Known });

        var checkedByIt = vetter.Check(Inputs.Packages[0], null, TestContext.Current.CancellationToken);

        Assert.Equal(Vetter.Create().Check(Inputs.Packages[0], Known, null, TestContext.Current.CancellationToken).FindingsSha256, checkedByIt.Report.FindingsSha256);
        Assert.Equal((1, RuleSet.Shipped.Sha256), (checkedByIt.Version.Number, checkedByIt.Version.RulesSha256));
        Assert.Same(vetter.Version, checkedByIt.Version);
    }

    [Fact]
    public void A_reload_exchanges_both_and_what_is_the_same_is_no_new_version()
    {
        var rules = RuleSet.Shipped;
        var registry = Registry.Empty;
        using var vetter = new LiveVetter(new VettingOptions { Rules = () => rules, Registry = () => registry });

        Assert.False(vetter.Reload().IsChanged);
        (rules, registry) = (RuleSet.Shipped.With(RuleSet.Parse(Inputs.Mine)), Known);
        var reloaded = vetter.Reload();

        Assert.True(reloaded.IsChanged);
        Assert.Equal(2, vetter.Version.Number);
        Assert.Equal(Disposition.Held, vetter.Check(Inputs.Packages[0], null, TestContext.Current.CancellationToken).Report.Disposition);
    }

    [Fact]
    public void What_cannot_be_used_is_refused_with_every_problem_and_the_old_stays()
    {
        var isBroken = false;
        var logger = new Kept();
        using var vetter = new LiveVetter(new VettingOptions { Rules = () => isBroken ? Inputs.Rules[^1]() : RuleSet.Shipped, Registry = () => Known }, logger);
        var before = vetter.Version;
        isBroken = true;

        var result = vetter.Reload();

        Assert.True(result.IsRefused);
        Assert.Contains(result.Problems, problem => problem.Suggestion == "severity");
        Assert.True(result.Problems.Length > 1, "the missing `severity` is a problem too");
        Assert.Same(before, vetter.Version);
        Assert.Equal(Disposition.Clear, vetter.Check(Inputs.Packages[0], null, TestContext.Current.CancellationToken).Report.Disposition);
        Assert.All(result.Problems, problem => Assert.Contains(logger.Lines, line => line.Contains(problem.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_is_thrown_while_reading_refuses_the_reload()
    {
        var isBroken = false;
        using var vetter = new LiveVetter(new VettingOptions { Rules = () => isBroken ? RuleSet.Shipped.Without("no such rule", "x") : RuleSet.Shipped });
        isBroken = true;

        Assert.Contains("no such rule", Assert.Single(vetter.Reload().Problems).What, StringComparison.Ordinal);
        Assert.Equal(1, vetter.Version.Number);
    }

    [Fact]
    public void Without_a_first_version_there_is_nothing_to_fall_back_on() =>
        Assert.Throws<UnusableInputException>(() => new LiveVetter(new VettingOptions { Rules = Inputs.Rules[^1] }));

    [Fact]
    public void A_check_ends_on_what_it_began_with()
    {
        var rules = RuleSet.Shipped;
        LiveVetter? vetter = null;
        var registry = Known;
        using var made = vetter = new LiveVetter(new VettingOptions { Rules = () => rules, Registry = () => registry });
        using var listener = new System.Diagnostics.ActivityListener
        {
            ShouldListenTo = source => source.Name == LiveVetter.TelemetryName,
            Sample = (ref System.Diagnostics.ActivityCreationOptions<System.Diagnostics.ActivityContext> _) => System.Diagnostics.ActivitySamplingResult.AllData,

            // In the middle of the check: it has taken what it goes by, and has asked nothing yet.
            ActivityStarted = _ =>
            {
                rules = RuleSet.Shipped.With(RuleSet.Parse(Inputs.Mine));
                vetter.Reload();
            },
        };
        System.Diagnostics.ActivitySource.AddActivityListener(listener);

        var first = made.Check(Inputs.Packages[0], null, TestContext.Current.CancellationToken);

        Assert.Equal((1, Disposition.Clear, 2), (first.Version.Number, first.Report.Disposition, made.Version.Number));
    }

    [Fact]
    public async Task Packages_of_a_stream_are_judged_by_what_is_in_force_when_their_turn_comes()
    {
        var rules = RuleSet.Shipped;
        using var vetter = new LiveVetter(new VettingOptions { Rules = () => rules });
        var versions = new List<int>();

        await foreach (var its in vetter.CheckAll(Stream(), null, TestContext.Current.CancellationToken))
        {
            versions.Add(its.Version.Number);
        }

        Assert.Equal([1, 2], versions);

        async IAsyncEnumerable<Packages.AidPackage> Stream()
        {
            await Task.Yield();
            yield return Inputs.Packages[0];
            rules = Inputs.Rules[1]();
            vetter.Reload();
            yield return Inputs.Packages[1];
        }
    }

    [Fact]
    public async Task What_changes_is_read_again_as_often_as_the_options_say()
    {
        var rules = RuleSet.Shipped;
        using var vetter = new LiveVetter(new VettingOptions { Rules = () => rules, ReloadEvery = TimeSpan.FromMilliseconds(5) });
        rules = Inputs.Rules[1]();

        while (vetter.Version.Number == 1)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Equal(rules.Sha256, vetter.Version.RulesSha256);
    }

    [Fact]
    public void Nobody_reloads_at_intervals_of_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LiveVetter(new VettingOptions { ReloadEvery = TimeSpan.Zero }));

    [Fact]
    public void A_cancelled_check_stops()
    {
        using var vetter = new LiveVetter(new VettingOptions());

        Assert.Throws<OperationCanceledException>(() => vetter.Check(Inputs.Packages[0], null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Rules_that_were_changed_are_said_at_the_start()
    {
        var logger = new Kept();
        using var vetter = new LiveVetter(new VettingOptions { Rules = Inputs.Rules[1] }, logger);

        Assert.Contains(logger.Lines, line => line.EndsWith("were changed: CF-01: a Warn left out; the reason given: the test", StringComparison.Ordinal));
    }
}
