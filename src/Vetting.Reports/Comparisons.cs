namespace Vetting.Reports;

/// <summary>The comparison that belongs to a report: of the same file, package and bytes.</summary>
internal sealed class Comparisons(IEnumerable<VettingComparison>? all)
{
    private readonly Dictionary<(string, string, string), VettingComparison> _byPackage = (all ?? [])
        .GroupBy(its => Key(its.Before)).ToDictionary(same => same.Key, same => same.First());

    public VettingComparison? Of(VettingReport report) => _byPackage.GetValueOrDefault(Key(report));

    private static (string File, string Id, string Sha256) Key(VettingReport report) => (report.Package.Name, report.PackageId, report.Package.Sha256);
}
