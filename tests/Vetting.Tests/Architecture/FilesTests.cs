using System.Text.RegularExpressions;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>How sources are cut into files and folders.</summary>
public sealed partial class FilesTests
{
    private const int LongestFile = 400;
    private const int LongestPublicApi = 300;

    private static readonly string[] Kinds =
        ["Models", "Helpers", "Utils", "Utilities", "Common", "Interfaces", "Extensions", "Misc", "Core", "Services", "Managers"];

    private static IEnumerable<string> Sources => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"));

    [Fact]
    public void A_file_holds_one_type_and_is_named_after_it()
    {
        var wrong = Sources.Select(file => (file, types: Source.TopLevelTypes(Source.Code(File.ReadAllText(file))).ToList()))
            .Where(it => it.types.Count > 1 || (it.types.Count == 1 && it.types[0] != Source.Stem(it.file)))
            .Select(it => $"{Repository.Relative(it.file)}: {string.Join(", ", it.types)}");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("public sealed class A\n{\n}\n\ninternal readonly record struct B(int C);", "A B")]
    [InlineData("public enum A\n{\n    B,\n}", "A")]
    [InlineData("internal sealed class A<T> : I\n    where T : class\n{\n    private sealed class B;\n}", "A")]
    [InlineData("internal delegate bool? A(object o);", "A")]
    [InlineData("// class A\n/// <summary>record B</summary>\nusing X;", "")]
    [InlineData("file interface A;", "A")]
    public void Types_are_found_in_a_source(string source, string types) =>
        Assert.Equal(types, string.Join(' ', Source.TopLevelTypes(Source.Code(source))));

    [Fact]
    public void A_namespace_is_the_folder()
    {
        var wrong = Sources.Select(file => (file, found: Source.Namespace(Source.Code(File.ReadAllText(file)))))
            .Where(it => it.found is null
                ? Source.TopLevelTypes(Source.Code(File.ReadAllText(it.file))).Any()
                : it.found != Expected(Repository.Relative(it.file)))
            .Select(it => $"{Repository.Relative(it.file)}: {it.found}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_too_long() =>
        Assert.Empty(Sources.Where(file => File.ReadLines(file).Count() > LongestFile).Select(Repository.Relative));

    [Fact]
    public void A_public_API_is_small_enough_to_be_read()
    {
        var files = Repository.Files("src", "PublicAPI.*.txt").GroupBy(file => Path.GetDirectoryName(file)!, StringComparer.Ordinal).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(project => project.Sum(file => File.ReadLines(file).Count(IsRead)) > LongestPublicApi)
            .Select(project => Repository.Relative(project.Key)));
    }

    [Fact]
    public void A_folder_is_a_concept_and_never_a_kind_of_type() =>
        Assert.Empty(Repository.Folders("src").Concat(Repository.Folders("tests"))
            .Where(folder => Kinds.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase))
            .Select(Repository.Relative));

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        var found = Repository.Files().Where(IsText).SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (line, number: index + 1))
            .Where(it => MachinePath().IsMatch(it.line))
            .Select(it => $"{Repository.Relative(file)}:{it.number}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("see (work)/shared", true)]
    [InlineData("\"(home)/somebody\"", true)]
    [InlineData("cd (root)/x", true)]
    [InlineData("(tmp)/wt/one", true)]
    [InlineData("C:\\Us" + "ers\\somebody", true)]
    [InlineData("https://example.org(home)/x", false)]
    [InlineData("team(work)/x", false)]
    public void A_path_of_one_machine_is_recognised(string line, bool recognised) =>
        Assert.Equal(recognised, MachinePath().IsMatch(line.Replace("(", "/", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)));

    /// <summary>What the compiler adds to a record is the same for each, and nobody reads it.</summary>
    private static bool IsRead(string line) => !OfRecords().IsMatch(line);

    [GeneratedRegex(@"operator [!=]=|override .*\.(Equals|GetHashCode|ToString)\(|\.(Equals|Deconstruct|<Clone>\$)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfRecords();

    private static string Expected(string relative)
    {
        var parts = relative.Split('/')[1..^1];
        return string.Join('.', parts);
    }

    private static bool IsText(string file) => Path.GetExtension(file) is not (".png" or ".parquet" or ".zip" or ".dll");

    [GeneratedRegex(
        @"(?<![\w.])/(?:work|home|root|tmp/wt|Users)/\w|[A-Z]:\\Users\\\w",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex MachinePath();
}
