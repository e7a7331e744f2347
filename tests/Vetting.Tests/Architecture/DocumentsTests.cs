using System.Text.RegularExpressions;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>What the documents promise about the repository.</summary>
public sealed partial class DocumentsTests
{
    [Fact]
    public void A_link_to_a_file_leads_somewhere()
    {
        var links = Repository.Files("", "*.md").SelectMany(file => Link().Matches(File.ReadAllText(file))
            .Select(match => (file, target: match.Groups["target"].Value.Split('#')[0]))
            .Where(link => link.target.Length > 0 && !link.target.Contains("://", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(links);
        Assert.Empty(links.Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.file)!, link.target)))
            .Select(link => $"{Repository.Relative(link.file)}: {link.target}"));
    }

    [Fact]
    public void Every_version_says_what_changes_a_finding_and_what_changes_the_API()
    {
        var versions = File.ReadAllText(Repository.At("CHANGELOG.md")).Split("\n## ")[1..];

        Assert.NotEmpty(versions);
        Assert.All(versions, version =>
            Assert.Equal(["Changes a finding", "Changes the API"], Heading().Matches(version).Select(match => match.Groups["name"].Value)));
    }

    [Fact]
    public void The_README_says_how_to_check_and_how_to_test()
    {
        var commands = File.ReadLines(Repository.At("README.md")).Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal));

        Assert.Collection(
            commands,
            check => Assert.StartsWith("dotnet run --project src/Vetting.Cli -- check samples", check, StringComparison.Ordinal),
            test => Assert.Equal("dotnet test", test));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex("^### (?<name>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();
}
