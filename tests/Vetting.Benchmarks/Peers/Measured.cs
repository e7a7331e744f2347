namespace Vetting.Benchmarks.Peers;

/// <summary>What a process of one engine found out; what its mode does not ask stays unset.</summary>
internal sealed record Measured
{
    /// <summary>How often each rule hit.</summary>
    public required int[] Hits { get; init; }

    public double? PackagesPerSecond { get; init; }

    public double? PackagesPerSecondOnTwoThreads { get; init; }

    /// <summary>The time of hand-written code on the same packages, in turns with the engine in the same process.</summary>
    public double? HandWrittenPackagesPerSecond { get; init; }

    public double? HandWrittenPackagesPerSecondOnTwoThreads { get; init; }

    public double? BytesPerPackage { get; init; }

    public double? PeakMb { get; init; }

    /// <summary>The parts of a run from file to findings, in milliseconds since the process began.</summary>
    public Dictionary<string, double>? Parts { get; init; }

    /// <summary>From start to exit, as the process that waits for it sees it.</summary>
    public double? WallMs { get; init; }

    /// <summary>The processor time of all its threads: what it costs, however busy the machine is with other things.</summary>
    public double? ProcessorMs { get; init; }
}
