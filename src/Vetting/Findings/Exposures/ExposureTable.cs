using System.Collections.Immutable;

namespace Vetting.Findings.Exposures;

/// <summary>Where the money of a package stands: by disposition, rule, channel, unit and kind of recipient.</summary>
/// <remarks>
/// Immutable; may be shared between threads. No dollar is counted twice under one heading. A lower and an upper bound differ
/// where the split between recipients is not known, and, by rule, where an outcome is open.
/// </remarks>
public sealed class ExposureTable
{
    internal ExposureTable()
    {
    }

    /// <summary>Gets the money by disposition, the worst first; together it is all of the package's.</summary>
    public ImmutableArray<DispositionExposure> ByDisposition { get; internal init; } = [];

    /// <summary>Gets the money by rule: at least what is violated, at most what is open as well. One dollar may stand under several rules.</summary>
    public ImmutableArray<ExposureRow> ByRule { get; internal init; } = [];

    /// <summary>Gets the money by the account or authority that pays.</summary>
    public ImmutableArray<ExposureRow> ByChannel { get; internal init; } = [];

    /// <summary>Gets the money by the unit that it goes to.</summary>
    public ImmutableArray<ExposureRow> ByUnit { get; internal init; } = [];

    /// <summary>Gets the money by what the recipient is: civilian, police, military, or not known.</summary>
    public ImmutableArray<ExposureRow> ByKind { get; internal init; } = [];

    /// <summary>Gets how many lines state no amount: their money is in no row, unless their recipients' shares state it.</summary>
    public int LinesWithoutAmount { get; internal init; }
}
