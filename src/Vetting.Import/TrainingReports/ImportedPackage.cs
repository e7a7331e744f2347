using Vetting.Packages;

namespace Vetting.Import.TrainingReports;

/// <summary>A package made of rows.</summary>
/// <param name="Channel">Its channel, or a name that begins with <c>unmapped</c>.</param>
/// <param name="Content">The package.</param>
internal sealed record ImportedPackage(string Channel, PackageContent Content);
