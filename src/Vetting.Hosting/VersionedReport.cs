namespace Vetting.Hosting;

/// <summary>A report, and the version of rules and registry that it was made by from beginning to end.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class VersionedReport
{
    internal VersionedReport(VettingReport report, VettingVersion version) => (Report, Version) = (report, version);

    /// <summary>Gets the report.</summary>
    public VettingReport Report { get; }

    /// <summary>Gets what it was judged by.</summary>
    public VettingVersion Version { get; }
}
