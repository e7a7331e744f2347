using Vetting.Claims;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public async Task A_new_package_is_read_and_nothing_of_it_is_clear()
    {
        var package = AidPackage.Parse((await Ran.With("new", "package")).Output);
        Assert.NotEqual(Findings.Disposition.Clear, Vetter.Create().Check(package, Registry.Empty, cancellation: TestContext.Current.CancellationToken).Disposition);
    }

    [Fact]
    public async Task A_new_registry_is_read() => Assert.NotNull(Registry.Parse((await Ran.With("new", "registry")).Output));

    [Fact]
    public async Task A_new_rule_is_read()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await Ran.With("new", "rule", "--output", folder.At("rules.json"))).Code);
        Assert.NotNull(RuleSet.Read(folder.Name));
    }

    [Theory]
    [InlineData("package")]
    [InlineData("registry")]
    [InlineData("rule")]
    public async Task What_is_begun_is_explained_member_by_member(string kind) => Assert.Contains("\"x-", (await Ran.With("new", kind)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_there_already_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var there = folder.Write("there.json", "mine");
        Assert.Equal(65, (await Ran.With("new", "package", "--output", there)).Code);
        Assert.Equal("mine", folder.Read("there.json"));
    }

    [Fact]
    public async Task A_new_package_is_shown_whole() => Approved.Match((await Ran.With("new", "package")).Output, "json");
}
