namespace Vetting.Benchmarks.Peers;

/// <summary>One engine over all rounds: of each figure the best, of a ratio the middle one.</summary>
internal sealed class PeerResult(string name)
{
    private readonly List<Measured> _evaluated = [];
    private readonly List<Measured> _fromFile = [];
    private readonly List<Measured> _onePackage = [];

    public string Name { get; } = name;

    /// <summary>Why it could not be measured, or <see langword="null"/>.</summary>
    public string? Problem { get; set; }

    public double? PackagesPerSecond => Most(_evaluated, run => run.PackagesPerSecond);

    public double? PackagesPerSecondOnTwoThreads => Most(_evaluated, run => run.PackagesPerSecondOnTwoThreads);

    public double? BytesPerPackage => Least(_evaluated, run => run.BytesPerPackage);

    /// <summary>How many times as long as hand-written code, measured in turns with it in one process.</summary>
    public double? TimesHandWritten => Middle(_evaluated.Select(run => run.HandWrittenPackagesPerSecond / run.PackagesPerSecond));

    /// <summary>How much more two threads do than one, against how much more hand-written code does.</summary>
    public double? ScalingAgainstHandWritten => Middle(_evaluated.Select(run =>
        run.PackagesPerSecondOnTwoThreads / run.PackagesPerSecond / (run.HandWrittenPackagesPerSecondOnTwoThreads / run.HandWrittenPackagesPerSecond)));

    public double? FileToFindingsMs => Least(_fromFile, run => run.WallMs);

    public double? OnePackageMs => Least(_onePackage, run => run.WallMs);

    public double? FileToFindingsProcessorMs => Least(_fromFile, run => run.ProcessorMs);

    public double? OnePackageProcessorMs => Least(_onePackage, run => run.ProcessorMs);

    public double? PeakMb => Middle(_fromFile.Select(run => run.PeakMb));

    public Dictionary<string, double>? Parts => _fromFile.MinBy(run => run.WallMs)?.Parts;

    /// <summary>The hits of every run over the whole workload, which have to be the same.</summary>
    public IEnumerable<int[]> Hits => _evaluated.Concat(_fromFile).Select(run => run.Hits);

    /// <summary>The rates of hand-written code beside it: what else the machine was doing shows in their spread.</summary>
    public IEnumerable<double> HandWritten => _evaluated.Select(run => run.HandWrittenPackagesPerSecond).OfType<double>();

    public void Evaluated(Measured run) => _evaluated.Add(run);

    public void FromFile(Measured run) => _fromFile.Add(run);

    public void OnePackage(Measured run) => _onePackage.Add(run);

    private static double? Most(List<Measured> runs, Func<Measured, double?> figure) => runs.Max(figure);

    private static double? Least(List<Measured> runs, Func<Measured, double?> figure) => runs.Min(figure);

    private static double? Middle(IEnumerable<double?> figures)
    {
        var known = figures.OfType<double>().Order().ToList();
        return known.Count == 0 ? null : known[known.Count / 2];
    }
}
