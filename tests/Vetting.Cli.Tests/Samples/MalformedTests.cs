using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Samples;

public sealed class MalformedTests
{
    public MalformedTests() => SampleFiles.StartFromTheRoot();

    public static TheoryData<string> Packages => [.. SampleFiles.Malformed("package")];

    public static TheoryData<string> Registries => [.. SampleFiles.Malformed("registry")];

    public static TheoryData<string> Rules => [.. SampleFiles.Malformed("rules")];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_broken_package_gets_its_message(string file) => Refused(file, () => AidPackage.Read(file));

    [Theory]
    [MemberData(nameof(Registries))]
    public void A_broken_registry_gets_its_message(string file) => Refused(file, () => Registry.Read(file));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_file_gets_its_message(string file) => Refused(file, () => RuleSet.Read(file));

    private static void Refused(string file, Func<object> read)
    {
        var problems = Assert.Throws<UnusableInputException>(read).Problems;
        Assert.All(problems, problem => Assert.DoesNotContain('\n', problem.ToString()));
        Approved.MatchFile(Repository.At(file[..^".json".Length] + ".approved.txt"), string.Join('\n', problems));
    }
}
