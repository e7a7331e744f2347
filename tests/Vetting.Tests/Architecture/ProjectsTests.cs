using System.Xml.Linq;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>Which project may use which, and which folder may use which package.</summary>
public sealed class ProjectsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Vetting"] = [],
        ["Vetting.Harness"] = ["Vetting"],
        ["Vetting.Import"] = ["Vetting"],
        ["Vetting.Reports"] = ["Vetting"],
        ["Vetting.Screening"] = ["Vetting"],
        ["Vetting.Cli"] = ["Vetting", "Vetting.Harness", "Vetting.Import", "Vetting.Reports", "Vetting.Screening"],
        ["Vetting.Hosting"] = ["Vetting"],
        ["Vetting.Orleans"] = ["Vetting", "Vetting.Hosting", "Vetting.Screening"],
        ["Vetting.Host"] = ["Vetting", "Vetting.Hosting", "Vetting.Orleans", "Vetting.Reports"],
    };

    /// <summary>A namespace, and the only folder of the sources that may name it, below the folder that the rule is about.</summary>
    public static TheoryData<string, string, string> Confined => new()
    {
        { "RulesEngine", "src/Vetting/Rules/", "src" },
        { "System.Linq.Dynamic.Core", "src/Vetting/Rules/", "src" },
        { "Newtonsoft.Json", "src/Vetting/Reading/", "src/Vetting" },
        { "NodaTime.Serialization.JsonNet", "src/Vetting/Reading/", "src/Vetting" },
        { "System.Text.Json", "src/Vetting/Reading/", "src/Vetting" },
        { "FastExpressionCompiler", "nowhere", "src" },
        { "Parquet", "src/Vetting.Screening/", "src" },
        { "CsvHelper", "src/Vetting.Import/Tables/", "src/Vetting.Import" },
        { "CsvHelper", "nowhere", "src/Vetting" },
    };

    [Fact]
    public void A_project_uses_only_the_projects_below_it()
    {
        var projects = Repository.Files("src", "*.csproj").ToList();

        Assert.NotEmpty(projects);
        Assert.Empty(projects.SelectMany(project => References(project)
            .Except(Allowed.GetValueOrDefault(Name(project), []), StringComparer.Ordinal)
            .Select(used => $"{Name(project)} uses {used}")));
    }

    [Fact]
    public void Every_project_has_its_place_in_the_table() =>
        Assert.Empty(Repository.Files("src", "*.csproj").Select(Name).Except(Allowed.Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_project_has_its_test_project()
    {
        var tests = Repository.Files("tests", "*.csproj").Select(Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Repository.Files("src", "*.csproj").Select(Name).Where(name => !tests.Contains($"{name}.Tests")));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Vetting.sln")).Replace('\\', '/');

        Assert.Empty(Repository.Files("", "*.csproj").Select(Repository.Relative)
            .Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_test_of_the_public_API_is_nobodys_friend() =>
        Assert.Empty(Repository.Files("src", "*.csproj")
            .Where(project => File.ReadAllText(project).Contains("PublicApi.Tests", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Confined))]
    public void A_package_is_known_to_one_folder_only(string name, string folder, string within)
    {
        var elsewhere = Repository.Files(within, "*.cs")
            .Where(file => !Repository.Relative(file).StartsWith(folder, StringComparison.Ordinal))
            .Where(file => Names(File.ReadAllText(file), name));

        Assert.Empty(elsewhere.Select(Repository.Relative));
    }

    [Theory]
    [InlineData("using RulesEngine.Models;", true)]
    [InlineData("using RulesEngine;", true)]
    [InlineData("using static RulesEngine.Thing;", true)]
    [InlineData("var x = new RulesEngine.RulesEngine();", true)]
    [InlineData("var x = global::RulesEngine.Models.Rule;", true)]
    [InlineData("// RulesEngine.Models says so", false)]
    [InlineData("using Vetting.RulesEngine;", false)]
    [InlineData("var x = StockRulesEngine.Run();", false)]
    public void Every_way_of_naming_a_package_is_seen(string source, bool seen) =>
        Assert.Equal(seen, Names(source, "RulesEngine"));

    private static bool Names(string text, string name)
    {
        var code = Source.Code(text);
        for (var at = code.IndexOf(name, StringComparison.Ordinal); at >= 0; at = code.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 ? ' ' : code[at - 1];
            var after = at + name.Length == code.Length ? ' ' : code[at + name.Length];
            if (!char.IsLetterOrDigit(before) && before != '.' && after is '.' or ';')
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(reference => Name(reference.Attribute("Include")!.Value));

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
}
