using System.Runtime.CompilerServices;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.PublicApi.Tests;

public sealed class FrontDoorTests
{
    private static readonly string Samples = Path.Combine(Path.GetDirectoryName(Here())!, "../../samples");

    [Fact]
    public void Five_lines_check_a_package()
    {
        var vetter = Vetter.Create();
        var package = AidPackage.Read(Path.Combine(Samples, "tlatlaya-102nd-battalion/tlatlaya-102nd-battalion.package.json"));
        var registry = Registry.Read(Path.Combine(Samples, "tlatlaya-102nd-battalion/registry"));
        var report = vetter.Check(package, registry, AsOf.Open, TestContext.Current.CancellationToken);
        Assert.Equal(Disposition.Held, report.Disposition);
        Assert.Contains(report.Findings, finding => finding.Rule == "SL-01" && finding.Outcome == Outcome.NeedsJudgement);
    }

    [Fact]
    public void A_registry_that_knows_nothing_clears_nobody()
    {
        var package = AidPackage.Read(Path.Combine(Samples, "civilian-justice/civilian-justice.package.json"));
        var report = Vetter.Create().Check(package, Registry.Empty, AsOf.Open, TestContext.Current.CancellationToken);
        Assert.All(report.Recipients, recipient => Assert.True(recipient.Disposition >= Disposition.Held));
    }

    [Fact]
    public void A_cancelled_check_stops()
    {
        var package = AidPackage.Read(Path.Combine(Samples, "civilian-justice/civilian-justice.package.json"));
        Assert.Throws<OperationCanceledException>(() => Vetter.Create().Check(package, Registry.Empty, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Packages_that_come_one_by_one_are_reported_one_by_one()
    {
        var token = TestContext.Current.CancellationToken;
        var ids = new List<string>();
        await foreach (var report in Vetter.Create().CheckAll(Two(), Registry.Empty, null, token))
        {
            ids.Add(report.PackageId);
        }

        Assert.Equal(["civilian-justice", "mexico-2021"], ids);

        static async IAsyncEnumerable<AidPackage> Two()
        {
            foreach (var name in new[] { "civilian-justice", "mexico-2021" })
            {
                await Task.Yield();
                yield return AidPackage.Read(Path.Combine(Samples, name, name + ".package.json"));
            }
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
