using System.Text.RegularExpressions;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>What SECURITY.md promises: that its tests exist, and what can be seen from the source alone.</summary>
public sealed partial class SecurityTests
{
    [Fact]
    public void Every_promise_names_a_test_that_exists()
    {
        var promises = File.ReadLines(Repository.At("SECURITY.md"))
            .SkipWhile(line => !line.StartsWith("| claim |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).ToList();
        var tests = Repository.Files("tests", "*Tests.cs").ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

        Assert.NotEmpty(promises);
        Assert.All(promises, promise =>
        {
            var named = Test().Matches(promise);
            Assert.True(named.Count > 0, promise);
            Assert.All(named, test => Assert.Contains(tests[test.Groups["class"].Value], text => text.Contains($" {test.Groups["test"].Value}(", StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData("System.Net")]
    [InlineData("HttpClient")]
    [InlineData("Socket")]
    [InlineData("Process.Start")]
    [InlineData("Assembly.Load")]
    public void Nothing_is_sent_started_or_loaded(string name) =>
        Assert.Empty(Repository.Files("src", "*.cs").Where(file => Source.Code(File.ReadAllText(file)).Contains(name, StringComparison.Ordinal)).Select(Repository.Relative));

    [Fact]
    public void The_library_opens_only_the_files_that_it_is_given() =>
        Assert.Empty(Repository.Files("src/Vetting", "*.cs")
            .Where(file => !Repository.Relative(file).StartsWith("src/Vetting/Reading/Input", StringComparison.Ordinal) && Path.GetFileName(file) is not ("RuleFolder.cs" or "RuleSetLoader.cs"))
            .Where(file => Opening().IsMatch(Source.Code(File.ReadAllText(file))))
            .Select(Repository.Relative));

    [GeneratedRegex("`(?<class>[A-Za-z]+Tests)\\.(?<test>[A-Za-z_0-9]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Test();

    [GeneratedRegex(@"\bFile\.(Open|Read)|\bFileStream\b|\bStreamReader\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Opening();
}
