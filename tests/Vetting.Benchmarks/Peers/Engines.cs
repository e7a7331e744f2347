namespace Vetting.Benchmarks.Peers;

/// <summary>The engines that run within .NET, by the names that tables and results give them.</summary>
internal static class Engines
{
    public const string Vetting = "vetting";

    public const string HandWritten = "hand-written";

    public static IReadOnlyDictionary<string, Func<IEngine>> All { get; } = new Dictionary<string, Func<IEngine>>(StringComparer.Ordinal)
    {
        [HandWritten] = () => new HandWrittenEngine(),
        [Vetting] = () => new VettingEngine(),
        ["delegates-fast"] = () => new DelegatesEngine(isFast: true),
        ["delegates"] = () => new DelegatesEngine(isFast: false),
        ["rulesengine-fast"] = () => new StockEngine(isFast: true),
        ["rulesengine"] = () => new StockEngine(isFast: false),
    };
}
