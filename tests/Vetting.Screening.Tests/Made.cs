using System.Text;
using Vetting.Benchmarks.Generated;
using Vetting.Claims;
using Vetting.Packages;

namespace Vetting.Screening.Tests;

/// <summary>Made-up packages and the registry that knows their units, the same in every test.</summary>
internal static class Made
{
    private const int Units = 60;

    public static Registry Registry { get; } = ReadRegistry();

    /// <summary>Lines of JSON, without their ends.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        .. new PackageLines(new PackagePlan { Units = Units, LeftOutPerHundred = 15 }).Lines().Take(120)
            .Select(line => Encoding.UTF8.GetString(line.Span).TrimEnd('\n')),
    ];

    public static AidPackage Package(string line) => AidPackage.Parse(line, "made-up.ndjson");

    private static Registry ReadRegistry()
    {
        using var folder = new TemporaryFolder();
        RegistryFiles.Write(new RegistryPlan { Units = Units, Depth = 4 }, folder.Name);
        return Registry.Read(folder.Name);
    }
}
