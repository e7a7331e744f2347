using System.Numerics;
using System.Runtime.CompilerServices;

namespace Vetting.Rules.Compiling;

/// <summary>
/// A number known only to lie within [<see cref="Low"/>, <see cref="High"/>], both inclusive; an end that is
/// <see langword="null"/> is not known at all. What <c>Count</c> and <c>Sum</c> answer over lists that are not fully known.
/// </summary>
/// <remarks>The default knows nothing. Overflow throws, and so becomes an error of the rule, never a pass.</remarks>
internal readonly record struct Bounds<T>(T? Low, T? High)
    where T : struct, INumber<T>
{
    private bool IsExact => Low is not null && Low == High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bounds<T> Exactly(T value) => new(value, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bounds<T> Of(T? value) => new(value, value);

    /// <summary>What is known of a number that is declared never to be negative.</summary>
    public Bounds<T> NotNegative() => new(Low ?? T.Zero, High);

    public Bounds<TWider> Widen<TWider>()
        where TWider : struct, INumber<TWider> =>
        new(Low is { } low ? TWider.CreateChecked(low) : null, High is { } high ? TWider.CreateChecked(high) : null);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bounds<T> Add(Bounds<T> left, Bounds<T> right) => new(left.Low + right.Low, left.High + right.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bounds<T> Subtract(Bounds<T> left, Bounds<T> right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The product; nothing is known of it where an end is open and a factor may be zero or change its sign.</summary>
    public static Bounds<T> Multiply(Bounds<T> left, Bounds<T> right)
    {
        if (left is { Low: { } a, High: { } b } && right is { Low: { } c, High: { } d })
        {
            if (left.IsExact && right.IsExact)
            {
                return Exactly(a * c);
            }

            T low = T.Min(T.Min(a * c, a * d), T.Min(b * c, b * d));
            T high = T.Max(T.Max(a * c, a * d), T.Max(b * c, b * d));
            return new(low, high);
        }

        if (left.Low >= T.Zero && right.Low >= T.Zero)
        {
            return new(left.Low * right.Low, null);
        }

        // One end is open, so a known factor only scales it, and a negative one turns it round.
        return right.IsExact ? Scale(left, right.Low!.Value) : left.IsExact ? Scale(right, left.Low!.Value) : default;
    }

    /// <summary>Whether the left is less: true (1), false (-1) or unknown (0), as <see cref="Sign"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LessThan(Bounds<T> left, Bounds<T> right) =>
        left.High < right.Low ? Sign.True : left.Low >= right.High ? Sign.False : Sign.Unknown;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LessThanOrEqual(Bounds<T> left, Bounds<T> right) =>
        left.High <= right.Low ? Sign.True : left.Low > right.High ? Sign.False : Sign.Unknown;

    public static int Equal(Bounds<T> left, Bounds<T> right) =>
        left.High < right.Low || right.High < left.Low ? Sign.False
        : left.IsExact && left == right ? Sign.True : Sign.Unknown;

    private static Bounds<T> Scale(Bounds<T> open, T factor) =>
        factor > T.Zero ? new(open.Low * factor, open.High * factor)
        : factor < T.Zero ? new(open.High * factor, open.Low * factor)
        : default;
}
