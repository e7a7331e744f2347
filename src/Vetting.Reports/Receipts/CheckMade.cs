using Vetting.Claims;
using Vetting.Packages;

namespace Vetting.Reports.Receipts;

/// <summary>A check with what it was made of.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
/// <param name="Package">The package that was checked.</param>
/// <param name="Registry">What was known.</param>
/// <param name="Report">What it came to.</param>
public sealed record CheckMade(AidPackage Package, Registry Registry, VettingReport Report);
