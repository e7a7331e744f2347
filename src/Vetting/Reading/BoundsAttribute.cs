namespace Vetting.Reading;

/// <summary>The least and the greatest that a number may be, both inclusive.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BoundsAttribute(long least, long greatest = long.MaxValue) : Attribute
{
    public long Least { get; } = least;

    /// <summary>The greatest, or <see cref="long.MaxValue"/> where only the least matters.</summary>
    public long Greatest { get; } = greatest;
}
