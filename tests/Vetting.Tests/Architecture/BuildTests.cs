using System.Text.RegularExpressions;
using System.Xml.Linq;
using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>That what the build forbids stays forbidden: nobody turns a check off without it being seen here.</summary>
public sealed partial class BuildTests
{
    /// <summary>The checks on culture, on banned symbols, on the public API and on documentation.</summary>
    private static readonly string[] Kept =
    [
        "CA1304", "CA1305", "CA1307", "CA1309", "CA1310", "CA1311", "MA0002", "MA0011", "MA0074", "MA0075", "MA0076",
        "RS0016", "RS0017", "RS0030", "CS1591", "CA1852", "MA0053",
    ];

    [Fact]
    public void Every_project_but_the_command_line_has_the_list_of_banned_symbols()
    {
        var without = Repository.Files("src", "*.csproj")
            .Where(project => Path.GetFileName(project) != "Vetting.Cli.csproj")
            .Where(project => !Includes(project, "PackageReference", "Microsoft.CodeAnalysis.BannedApiAnalyzers")
                || !Includes(project, "AdditionalFiles", "../BannedSymbols.txt"));

        Assert.Empty(without.Select(Repository.Relative));
    }

    [Fact]
    public void Every_banned_symbol_exists()
    {
        var banned = File.ReadLines(Repository.At("src/BannedSymbols.txt")).Select(line => line.Split(';')[0]).ToList();

        Assert.NotEmpty(banned);
        Assert.Empty(banned.Where(id => !Exists(id)));
        Assert.False(Exists("P:System.DateTime.Noww"));
        Assert.False(Exists("T:System.Randomm"));
    }

    [Fact]
    public void Every_banned_symbol_says_what_to_do_instead() =>
        Assert.DoesNotContain(File.ReadLines(Repository.At("src/BannedSymbols.txt")), line => !line.Contains(';', StringComparison.Ordinal));

    [Fact]
    public void No_check_that_we_rely_on_is_turned_down()
    {
        // What the last section says of tests is no matter of the shipped code.
        var settings = File.ReadAllText(Repository.At(".editorconfig")).Split("[tests/**.cs]")[0];

        Assert.Contains("RS0030.severity = error", settings, StringComparison.Ordinal);
        Assert.Empty(Severity().Matches(settings)
            .Where(match => Kept.Contains(match.Groups["rule"].Value, StringComparer.Ordinal))
            .Where(match => match.Groups["severity"].Value is not ("error" or "warning"))
            .Select(match => match.Value));
        Assert.Single(Repository.Files("", ".editorconfig"));
        Assert.Empty(Repository.Files("", "*.globalconfig").Concat(Repository.Files("", "*.ruleset")));
    }

    [Fact]
    public void Every_check_that_is_off_says_why() =>
        Assert.DoesNotContain(
            File.ReadLines(Repository.At(".editorconfig")),
            line => line.Contains("severity = none", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal));

    [Fact]
    public void Warnings_are_errors_everywhere()
    {
        var props = File.ReadAllText(Repository.At("Directory.Build.props"));

        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props, StringComparison.Ordinal);
        Assert.Contains("<AnalysisLevel>latest-all</AnalysisLevel>", props, StringComparison.Ordinal);
        Assert.Empty(Repository.Files("", "*.csproj").Concat(Repository.Files("", "*.props"))
            .Where(file => Weakening().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Relative));
    }

    [Fact]
    public void A_check_switched_off_in_shipped_code_says_why()
    {
        var silent = Repository.Files("src", "*.cs").SelectMany(file => File.ReadLines(file)
            .Where(line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal)
                && !line.Contains("//", StringComparison.Ordinal))
            .Select(line => $"{Repository.Relative(file)}: {line}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Assert.Empty(Repository.Files("", "*.csproj")
            .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .Select(Repository.Relative));

    private static bool Includes(string project, string item, string include) =>
        XDocument.Load(project).Descendants(item).Any(element => element.Attribute("Include")?.Value == include);

    private static bool Exists(string id)
    {
        var name = id[2..].Split('(')[0];
        var dot = name.LastIndexOf('.');
        return id[0] == 'T'
            ? Find(name) is not null
            : Find(name[..dot]) is { } type && type.GetMember(name[(dot + 1)..]).Length > 0;
    }

    private static Type? Find(string name)
    {
        Type[] homes = [typeof(object), typeof(NodaTime.SystemClock), typeof(System.Security.Cryptography.RandomNumberGenerator)];
        return homes.Select(home => home.Assembly.GetType(name)).FirstOrDefault(found => found is not null);
    }

    [GeneratedRegex(
        @"dotnet_diagnostic\.(?<rule>\w+)\.severity = (?<severity>\w+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Severity();

    [GeneratedRegex(
        "<NoWarn>|<WarningsNotAsErrors>|<TreatWarningsAsErrors>false|<RunAnalyzers",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Weakening();
}
