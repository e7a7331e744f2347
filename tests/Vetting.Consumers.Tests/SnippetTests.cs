using System.Text.RegularExpressions;
using Vetting.Tests.Support;

namespace Vetting.Consumers.Tests;

/// <summary>Whatever a README shows, somebody will type. So it is compiled and run here, on the packed packages.</summary>
public sealed partial class SnippetTests(Packed packed)
{
    // What a command may end in: nothing found, barred, held, warned, or a case failed. Wrong usage, an unusable file and a failure are not among them.
    private const int WorstResult = 4;

    private static readonly string[] Run = ["vetting ", "mkdir ", "cp ", "sed "];

    public static TheoryData<string> Readmes =>
        [.. Repository.Files("", "*.md").Select(Repository.Relative).Where(file => Blocks(file, "csharp").Any())];

    public static TheoryData<string> WithCommands =>
        [.. Repository.Files("", "*.md").Select(Repository.Relative).Where(file => Commands(file).Count > 0)];

    [Theory]
    [MemberData(nameof(Readmes))]
    public async Task The_programs_of_a_readme_print_what_it_says(string readme)
    {
        var program = string.Join('\n', Blocks(readme, "csharp"));
        var folder = Directory.CreateDirectory(Path.Combine(packed.Folder, "snippets", readme.Replace('/', '-')));
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "snippet.cs"),
            $"#:package Vetting@0.1.0\n#:property PublishAot=false\n{program}",
            TestContext.Current.CancellationToken);

        var built = await packed.Build(Path.Combine(folder.FullName, "snippet.cs"));

        Assert.Equal(string.Concat(Blocks(readme, "text")), (await packed.InFolder("dotnet", built)).Good());
    }

    [Theory]
    [MemberData(nameof(WithCommands))]
    public async Task The_commands_of_a_readme_do_what_they_are_shown_for(string readme)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell that reads what the READMEs write");

        // Who reads has packages of his own, and a registry beside them.
        await File.WriteAllTextAsync(
            Path.Combine(packed.Folder, "packages.ndjson"),
            (await File.ReadAllTextAsync(Repository.At(SampleFiles.Package("civilian-justice")), TestContext.Current.CancellationToken)).ReplaceLineEndings(" "),
            TestContext.Current.CancellationToken);
        foreach (var command in Commands(readme).Select(command => command.Replace("--registry registry", $"--registry {SampleFiles.Registry("civilian-justice")}", StringComparison.Ordinal)))
        {
            var ran = await packed.InFolder("bash", "-c", command);

            Assert.True(ran.Code <= WorstResult, $"{command}\nexit code {ran.Code}\n{ran.Output}\n{ran.Error}");
        }
    }

    [Fact]
    public void The_readme_shows_programs_and_commands()
    {
        Assert.Equal(Blocks("README.md", "csharp").Count(), Blocks("README.md", "text").Count());
        Assert.True(Blocks("README.md", "csharp").Count() >= 2);
        Assert.Contains(Commands("README.md"), command => command.Contains("samples/tlatlaya-102nd-battalion", StringComparison.Ordinal));
    }

    /// <summary>The commands, with the installed one in the place of the one that is run while developing. What builds and tests the repository is run by whoever runs this.</summary>
    private static List<string> Commands(string file) =>
    [
        .. Repeated().Matches(File.ReadAllText(Repository.At(file))).Select(Command).Where(command => command.Length > 0),
    ];

    private static string Command(Match block) => block.Groups["language"].Value switch
    {
        "csv" => $"cat >audit/expected.csv <<'END'\n{block.Groups["text"].Value}END",
        "console" => string.Join(
            '\n',
            block.Groups["text"].Value.Split('\n').Select(line => line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line)
                .Select(line => line.Replace("dotnet run --project src/Vetting.Cli --", "vetting", StringComparison.Ordinal))
                .Where(line => Run.Any(command => line.StartsWith(command, StringComparison.Ordinal)))),
        _ => string.Empty,
    };

    private static IEnumerable<string> Blocks(string file, string language) =>
        Repeated().Matches(File.ReadAllText(Repository.At(file))).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value);

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repeated();
}
