using System.Collections.Immutable;
using System.Globalization;
using Vetting.Orleans.Records;
using Vetting.Orleans.Slices;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Orleans.Judging;

/// <summary>Judges a package with the library's own vetter, on the claims that can matter to it and one version of the rules.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class Judge(SliceReader slices, RuleShelf rules, TimeProvider clock)
{
    private const int FindingsKept = 20;

    /// <summary>Judges a package as things stand.</summary>
    public async Task<Judged> OfAsync(PackageOnRecord package)
    {
        var parsed = AidPackage.Parse(package.Text, string.Create(CultureInfo.InvariantCulture, $"packages/{package.Id}/{package.Revision}"));
        var slice = await slices.ReadAsync(parsed);
        var inForce = await rules.OfAsync(slice.Seen[Topics.Rules]);
        var report = inForce.Vetter.Check(parsed, slice.Registry);
        return new Judged(Of(package, inForce, slice, report), report, slice);
    }

    private Judgement Of(PackageOnRecord package, RulesInForce inForce, Slice slice, VettingReport report) => new(
        Spelling.Of(report.Disposition),
        report.FindingsSha256,
        package.Revision,
        report.Package.Sha256,
        inForce.Version,
        report.Rules.ToImmutableSortedDictionary(file => file.Name, file => file.Sha256, StringComparer.Ordinal),
        [.. slice.Claims.Select(claim => string.Create(CultureInfo.InvariantCulture, $"{claim.Id}@{claim.Revision}"))],
        ClaimDocuments.Sha256Of(string.Join('\n', slice.Claims.Select(claim => claim.Sha256))),
        [.. report.Findings.Take(FindingsKept).Select(finding => new FindingInBrief(finding.Rule, finding.Subject, Spelling.Of(finding.Outcome), finding.Message))],
        clock.GetUtcNow());
}
