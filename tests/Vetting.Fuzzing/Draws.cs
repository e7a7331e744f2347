using CsCheck;

namespace Vetting.Fuzzing;

/// <summary>Chance that can be had again: the same seed, reader and number give the same draws on every machine.</summary>
internal sealed class Draws(ulong seed, string reader, long number)
{
    private readonly PCG _random = new(101, Mixed(Mixed(seed + Hash(reader)) + (ulong)number));

    /// <summary>The chance itself, for what CsCheck generates.</summary>
    public PCG Random => _random;

    /// <summary>A number from 0 to one less than the end.</summary>
    public int Below(int end) => end <= 1 ? 0 : (int)_random.Next((uint)end);

    /// <summary>Whether something that happens once in so many times happens.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>A size, most often small and now and then as large as it may be.</summary>
    public int Size(int most) => OnceIn(8) ? Below(most) + 1 : Below(Math.Min(most, 6)) + 1;

    // SplitMix64: neighbouring numbers come out with nothing in common.
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number += 0x9E3779B97F4A7C15;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }

    private static ulong Hash(string text)
    {
        unchecked
        {
            return text.Aggregate(14695981039346656037, (hash, letter) => (hash ^ letter) * 1099511628211);
        }
    }
}
