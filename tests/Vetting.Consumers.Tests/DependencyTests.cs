using System.Text.Json;
using System.Xml.Linq;
using Vetting.Tests.Support;

namespace Vetting.Consumers.Tests;

/// <summary>What comes with each package: counted, listed with its licence, and grown by nobody's oversight.</summary>
public sealed class DependencyTests(Packed packed)
{
    // What takes part in a build and in nothing that is built.
    private static readonly string[] BuildTime = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.PublicApiAnalyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL", OnlyByAddress];

    [Fact]
    public void Every_dependency_is_listed_with_its_licence() => Approved.MatchFile(
        Repository.At("src/dependencies.approved.csv"),
        "project,package,version,how,licence\n" + string.Concat(All().Select(its => $"{its.Project},{its.Package},{its.Version},{its.How},{its.Licence}\n")));

    [Fact]
    public void Every_licence_lets_a_stranger_use_it() => Assert.Empty(All().Where(its => !its.Licence.Split(" OR ").Any(licence => Allowed.Contains(licence, StringComparer.Ordinal))));

    // The package names no licence and holds none, only this address, which no test opens.
    private const string OnlyByAddress = "MIT (by address only)";

    private const string ByAddress = "https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/";

    private IEnumerable<(string Project, string Package, string Version, string How, string Licence)> All() =>
        from file in Repository.Files("src", "packages.lock.json")
        let project = Path.GetFileName(Path.GetDirectoryName(file)!)
        from framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from dependency in framework.Value.EnumerateObject()
        let how = dependency.Value.GetProperty("type").GetString()
        where how != "Project" && !BuildTime.Contains(dependency.Name, StringComparer.Ordinal)
        let version = dependency.Value.GetProperty("resolved").GetString()!
        orderby project, dependency.Name
        select (project, dependency.Name, version, how == "Direct" ? "direct" : "transitive", LicenceOf(dependency.Name, version));

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    /// <summary>As the package itself says; a file in place of a name, by what its first line is known to be.</summary>
    private string LicenceOf(string package, string version)
    {
        var folder = Path.Combine(packed.KnownPackages, Lower(package), version);
        var metadata = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single()).Root!.Elements().Single();
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        if (licence?.Attribute("type")?.Value == "expression")
        {
            return licence.Value;
        }

        var text = licence is null ? metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value ?? "none" : File.ReadAllText(Path.Combine(folder, licence.Value));
        return text.StartsWith(ByAddress, StringComparison.Ordinal) ? OnlyByAddress : text.Contains("MIT", StringComparison.Ordinal) || text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT"
            : text.Contains("Apache", StringComparison.Ordinal) ? "Apache-2.0"
            : text.ReplaceLineEndings(" ")[..Math.Min(text.Length, 60)];
    }
}
