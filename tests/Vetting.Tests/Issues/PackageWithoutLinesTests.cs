using Vetting.Claims;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Tests.Issues;

/// <summary>A package without lines has no dates, and rules about whole packages fell over it.</summary>
public sealed class PackageWithoutLinesTests
{
    [Fact]
    public void A_package_without_lines_is_an_error_and_no_crash()
    {
        var package = AidPackage.Parse("""{ "schema": "vetting/package/1", "id": "empty", "country": "QX", "lines": [] }""");
        var report = Vetter.Create().Check(package, Registry.Empty, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Disposition.Error, report.Disposition);
        Assert.DoesNotContain(report.Checked, its => its.Outcome is Outcome.Clear);
    }
}
