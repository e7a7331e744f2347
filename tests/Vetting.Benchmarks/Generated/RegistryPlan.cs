namespace Vetting.Benchmarks.Generated;

/// <summary>How large a made-up registry is, and of which shape.</summary>
internal sealed record RegistryPlan
{
    /// <summary>The scale that the registry has to bear: 100,000 units and about 1,000,000 claims.</summary>
    public static RegistryPlan Large { get; } = new() { Units = 100_000, IncidentsPerUnit = 3.5, VettingsPerUnit = 1.5, PostingsPerUnit = 1.5 };

    public required int Units { get; init; }

    /// <summary>How many commands stand one above another; every chain of that length hangs from a unit of another chain.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>Of a hundred units, how many stand under a second one as well, and how many were formed from another.</summary>
    public int MergingPerHundred { get; init; } = 5;

    public double IncidentsPerUnit { get; init; } = .5;

    public double VettingsPerUnit { get; init; } = .5;

    public double PostingsPerUnit { get; init; } = .5;

    /// <summary>Of a thousand incidents, how many are attributed to nobody known, and may be anybody's.</summary>
    public int UnattributedPerThousand { get; init; }

    /// <summary>Of a hundred units, how many a recent search covers: only theirs can be clear.</summary>
    public int SearchedPerHundred { get; init; } = 80;
}
