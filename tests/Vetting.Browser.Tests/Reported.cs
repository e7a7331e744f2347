using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Browser.Tests;

/// <summary>Reports of the samples, each made once.</summary>
internal static class Reported
{
    private static readonly Lazy<Vetter> Vetter = new(() => Vetting.Vetter.Create());
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, VettingReport> Made = new(StringComparer.Ordinal);

    internal static VettingReport Sample(string name)
    {
        SampleFiles.StartFromTheRoot();
        return Made.GetOrAdd(name, static its => Vetter.Value.Check(AidPackage.Read(SampleFiles.Package(its)), Registry.Read(SampleFiles.Registry(its)), AsOf.Open));
    }

    /// <summary>Some that differ, for what does not depend on how large a report is.</summary>
    internal static IReadOnlyList<VettingReport> Few => [Sample("civilian-justice"), Sample("tlatlaya-102nd-battalion"), Sample("annotated")];

    internal static IReadOnlyList<VettingReport> Samples => [.. SampleFiles.Names.Select(Sample)];
}
