namespace Vetting.Screening;

/// <summary>What a run came to. Every record that was read is in exactly one of the three counts.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ScreeningTotals
{
    internal ScreeningTotals(Runs.ScreeningCounts counts, string findingsSha256, bool wasResumed)
    {
        Counts = counts;
        FindingsSha256 = findingsSha256;
        WasResumed = wasResumed;
    }

    /// <summary>Gets how many records were read.</summary>
    public long Records => Counts.Records;

    /// <summary>Gets how many packages have a finding, or could not be evaluated.</summary>
    public long WithFindings => Counts.WithFindings;

    /// <summary>Gets how many packages were asked about and have no finding.</summary>
    public long Clear => Counts.Clear;

    /// <summary>Gets how many records could not be used; each is in the file beside the findings, with its place.</summary>
    public long SetAside => Counts.SetAside;

    /// <summary>Gets how many findings there are.</summary>
    public long Findings => Counts.Findings;

    /// <summary>
    /// Gets a hash over what is said of all packages in their order, in lower-case hexadecimal: the same however a run was
    /// divided, and on however many threads.
    /// </summary>
    public string FindingsSha256 { get; }

    /// <summary>Gets whether the run went on from where an earlier one was ended.</summary>
    public bool WasResumed { get; }

    internal Runs.ScreeningCounts Counts { get; }
}
