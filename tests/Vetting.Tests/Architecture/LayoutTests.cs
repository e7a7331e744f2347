using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>What lies at the top of the repository. A new entry is a decision, and is made here.</summary>
public sealed class LayoutTests
{
    private static readonly string[] Required =
    [
        ".ci", ".config", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "README.md", "SECURITY.md", "Vetting.sln", "global.json", "rules", "src", "tests",
    ];

    // samples comes with the first sample, .config with the first tool.
    private static readonly string[] Optional = [".config", "samples"];

    [Fact]
    public void Nothing_else_lies_at_the_top() =>
        Assert.Empty(Repository.TopLevel().Except(Required, StringComparer.Ordinal).Except(Optional, StringComparer.Ordinal));

    [Fact]
    public void Everything_that_must_lie_at_the_top_does() =>
        Assert.Empty(Required.Except(Repository.TopLevel(), StringComparer.Ordinal));

    [Fact]
    public void Nothing_of_CSharp_lies_with_the_law() =>
        Assert.Empty(Repository.Files("rules").Where(file => Path.GetExtension(file) is not (".json" or ".csv" or ".md" or ".txt"))
            .Select(Repository.Relative));
}
