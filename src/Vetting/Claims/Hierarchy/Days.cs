using NodaTime;

namespace Vetting.Claims.Hierarchy;

/// <summary>A stretch of days, both ends included; no day at all where the first comes after the last.</summary>
internal readonly record struct Days(LocalDate First, LocalDate Last)
{
    public static Days All { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    public static Days None { get; } = new(LocalDate.MaxIsoValue, LocalDate.MinIsoValue);

    public bool IsEmpty => Last < First;

    /// <summary>The days that both have.</summary>
    public Days And(Days other)
    {
        var both = new Days(First < other.First ? other.First : First, Last < other.Last ? Last : other.Last);
        return both.IsEmpty ? None : both;
    }

    public bool Covers(Days other) => other.IsEmpty || (First <= other.First && other.Last <= Last);

    public bool Touches(Days other) => !And(other).IsEmpty;
}
