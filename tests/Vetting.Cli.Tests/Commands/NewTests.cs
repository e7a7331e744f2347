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

    [Theory]
    [InlineData("registry", "units.csv")]
    [InlineData("package", "lines.csv")]
    public async Task Tables_are_begun_once(string kind, string table)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await Ran.With("new", kind, "--csv", folder.At("begun"))).Code);
        Assert.True(File.Exists(Path.Combine(folder.At("begun"), table)));

        var again = await Ran.With("new", kind, "--csv", folder.At("begun"));
        Assert.Equal(65, again.Code);
        Assert.Contains("something is here already; expected a folder without it", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule", "--csv")]
    [InlineData("registry", "--csv", "--output", "tables")]
    public async Task Tables_are_of_packages_and_registries_and_in_a_folder(params string[] arguments) =>
        Assert.Equal(64, (await Ran.With(["new", .. arguments])).Code);

    [Fact]
    public async Task A_new_package_is_shown_whole() => Approved.Match((await Ran.With("new", "package")).Output, "json");
}
