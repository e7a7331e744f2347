using System.Collections.Immutable;
using Vetting.Findings;

namespace Vetting.Screening.Packages;

/// <summary>What screening says of one package.</summary>
/// <param name="Id">The package's own id.</param>
/// <param name="Disposition">The worst of what was found; an error where nothing could be asked.</param>
/// <param name="Asked">How many rules were asked of how many subjects, clear and not applicable included.</param>
/// <param name="Findings">The findings, in the order of a report: the worst first.</param>
internal sealed record ScreenedPackage(string Id, Disposition Disposition, int Asked, ImmutableArray<ScreenedFinding> Findings);
