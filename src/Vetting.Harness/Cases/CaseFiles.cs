using System.Collections.Immutable;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>The case tables of a rule set and what their cases start from, on disk or as they ship.</summary>
/// <param name="Tables">Every <c>cases.csv</c>, in the order of names.</param>
/// <param name="StartingPoints">Every file of the folders <c>starting-points</c>; of two of one name the first counts.</param>
/// <param name="Equivalents">Every <c>equivalent.csv</c>, which declares changes of rules that no case can notice.</param>
/// <param name="Unreachables">Every <c>unreachable.csv</c>, which declares what no case can show.</param>
internal sealed record CaseFiles(
    ImmutableArray<RuleInput> Tables, ImmutableArray<RuleInput> StartingPoints, ImmutableArray<RuleInput> Equivalents, ImmutableArray<RuleInput> Unreachables)
{
    private const string Table = "cases.csv";
    private const string Equivalent = "equivalent.csv";
    private const string Unreachable = "unreachable.csv";
    private const string Folder = "starting-points";

    public static CaseFiles Shipped { get; } = new(Embedded(Table), Embedded(IsStartingPoint), Embedded(Equivalent), Embedded(Unreachable));

    /// <summary>The files below a folder; its starting points, else those beside it, before the shipped ones.</summary>
    public static CaseFiles Below(string path)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } above ? above : ".";
        var beside = Path.Combine(folder, "..", Folder);
        var own = InputFolder.Files(folder, "*.json").Where(IsStartingPoint).ToImmutableArray();
        return new CaseFiles(
            [.. InputFolder.Files(folder, Table).Select(OnDisk)],
            [.. (own.IsEmpty && Directory.Exists(beside) ? InputFolder.Files(beside, "*.json") : own).Select(OnDisk), .. Shipped.StartingPoints],
            [.. InputFolder.Files(folder, Equivalent).Select(OnDisk)],
            [.. InputFolder.Files(folder, Unreachable).Select(OnDisk)]);
    }

    private static RuleInput OnDisk(string name) => new(name, () => File.OpenRead(name));

    private static bool IsStartingPoint(string name) =>
        name.Split('/') is [.., Folder, var file] && (file.EndsWith(Cases.StartingPoints.PackageEnd, StringComparison.Ordinal) || file.EndsWith(Cases.StartingPoints.RegistryEnd, StringComparison.Ordinal));

    private static ImmutableArray<RuleInput> Embedded(string file) => Embedded(name => name.EndsWith("/" + file, StringComparison.Ordinal));

    private static ImmutableArray<RuleInput> Embedded(Func<string, bool> isWanted) =>
    [
        .. typeof(CaseFiles).Assembly.GetManifestResourceNames().Where(isWanted).Order(StringComparer.Ordinal)
            .Select(name => new RuleInput(name, () => typeof(CaseFiles).Assembly.GetManifestResourceStream(name)!)),
    ];
}
