using System.Numerics;

namespace Vetting.Rules.Compiling;

/// <summary>Adds up what a sum does not know exactly: members that are only possible, and numbers between bounds.</summary>
/// <remarks>Mutable, and so only ever a local of the loop that it serves.</remarks>
internal struct SumTally<T>
    where T : struct, INumber<T>
{
    private T _low;
    private T _high;
    private bool _isOpenBelow;
    private bool _isOpenAbove;

    /// <summary>Whether anything was added: as long as nothing was, everything is known exactly.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Adds a number between bounds; of a member that is only possible, that or nothing.</summary>
    public void Add(bool isMember, Bounds<T> number)
    {
        IsUsed = true;
        if (number.Low is { } low)
        {
            _low += isMember ? low : T.Min(T.Zero, low);
        }
        else
        {
            _isOpenBelow = true;
        }

        if (number.High is { } high)
        {
            _high += isMember ? high : T.Max(T.Zero, high);
        }
        else
        {
            _isOpenAbove = true;
        }
    }

    /// <summary>The sum together with what is known exactly.</summary>
    /// <param name="known">The sum of the certain members with known numbers.</param>
    /// <param name="isClosed">Whether nothing else belongs to the list.</param>
    /// <param name="isNonNegative">Whether what else may belong to it cannot make the sum smaller.</param>
    /// <returns>The bounds.</returns>
    public readonly Bounds<T> Total(T known, bool isClosed, bool isNonNegative) => new(
        _isOpenBelow || !(isClosed || isNonNegative) ? null : known + _low,
        _isOpenAbove || !isClosed ? null : known + _high);
}
