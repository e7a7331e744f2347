namespace Vetting.Host.Limits;

/// <summary>How much may be asked.</summary>
internal sealed record RequestLimits
{
    /// <summary>The largest body, in bytes.</summary>
    public long BodyBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How many requests one key may make in a minute; whoever has none shares one such allowance.</summary>
    public int RequestsPerMinute { get; init; } = 60_000;
}
