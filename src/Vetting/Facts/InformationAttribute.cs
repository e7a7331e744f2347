namespace Vetting.Facts;

/// <summary>Declares a fact that is information: somebody can supply it. The source of the catalogue of facts.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InformationAttribute(string meaning, Supplier by) : Attribute
{
    /// <summary>What the fact says when it is true, or what it measures.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Who can supply it when it is unknown.</summary>
    public Supplier By { get; } = by;

    /// <summary>The unit of measure, where there is one.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the answer is written: a member of the package or registry format.</summary>
    public string? WrittenAs { get; init; }

    /// <summary>The number is never negative, so a sum over an open list is a lower bound.</summary>
    public bool IsNonNegative { get; init; }

    /// <summary>Every subject states it, so no case can have it missing.</summary>
    public bool IsAlwaysKnown { get; init; }

    /// <summary>The flag of the same object that is true wherever this fact is set: what does not exist has no day.</summary>
    public string? OnlyWhere { get; init; }
}
