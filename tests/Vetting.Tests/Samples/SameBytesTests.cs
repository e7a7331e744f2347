using System.Collections.Immutable;
using Newtonsoft.Json;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

public sealed class SameBytesTests
{
    [Fact]
    public async Task One_vetter_on_many_threads_gives_the_same_report()
    {
        var vetter = Vetter.Create();
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("every-outcome")));
        var registry = Registry.Read(Repository.At(SampleFiles.Registry("every-outcome")));
        var token = TestContext.Current.CancellationToken;
        var alone = Print(vetter.Check(package, registry, AsOf.Open, token));

        var many = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Print(vetter.Check(package, registry, AsOf.Open, token)), token)));

        Assert.All(many, report => Assert.Equal(alone, report));
    }

    [Fact]
    public void The_order_of_claims_and_their_repetition_change_nothing()
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("every-outcome")));
        var registry = Registry.Read(Repository.At(SampleFiles.Registry("every-outcome")));
        var content = registry.Contents[0];
        var turned = content with
        {
            Units = Turn(content.Units),
            Relations = Turn(content.Relations),
            Incidents = Turn(content.Incidents),
            Searches = Turn(content.Searches),
            Listings = Turn(content.Listings),
        };
        var again = new Registry([turned, content], [registry.FileHashes[0], registry.FileHashes[0]]);

        Assert.Equal(Outcomes(package, registry), Outcomes(package, again));
    }

    [Fact]
    public void A_claim_published_after_the_cut_off_is_not_used()
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("tlatlaya-102nd-battalion")));
        var registry = Registry.Read(Repository.At(SampleFiles.Registry("tlatlaya-102nd-battalion")));
        var then = Vetter.Create().Check(package, registry, new AsOf { KnownOn = new NodaTime.LocalDate(2014, 6, 30) }, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(then.Findings, finding => finding.Outcome == Vetting.Rules.Outcome.NeedsJudgement && finding.Rule == "SL-01");
        Assert.All(then.Recipients, recipient => Assert.Equal(Disposition.Held, recipient.Disposition));
    }

    private static ImmutableArray<T>? Turn<T>(ImmutableArray<T>? list) => list is { } items ? [.. items.Reverse()] : null;

    private static string Outcomes(AidPackage package, Registry registry) =>
        Print(Vetter.Create().Check(package, registry).Checked);

    private static string Print(object value) => JsonConvert.SerializeObject(value);
}
