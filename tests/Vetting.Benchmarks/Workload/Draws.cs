namespace Vetting.Benchmarks.Workload;

/// <summary>
/// The same numbers on every machine and in every language: mulberry32, which is public domain and a few lines anywhere.
/// The workload is defined by the order of the draws.
/// </summary>
internal sealed class Draws(uint seed)
{
    private uint _state = seed;

    public double Next()
    {
        unchecked
        {
            _state += 0x6D2B79F5;
            var mixed = (_state ^ (_state >> 15)) * (1 | _state);
            mixed = (mixed + ((mixed ^ (mixed >> 7)) * (61 | mixed))) ^ mixed;
            return (mixed ^ (mixed >> 14)) / 4294967296.0;
        }
    }

    /// <summary>A whole number between two, both inclusive.</summary>
    public int Between(int least, int most) => least + (int)Math.Floor(Next() * (most - least + 1));

    public bool Chance(double share) => Next() < share;

    public T One<T>(IReadOnlyList<T> of) => of[(int)Math.Floor(Next() * of.Count)];

    /// <summary>One of several, each with its share.</summary>
    public T Weighed<T>(params ReadOnlySpan<(T Value, double Share)> shares)
    {
        var left = Next();
        foreach (var (value, share) in shares)
        {
            left -= share;
            if (left < 0)
            {
                return value;
            }
        }

        return shares[^1].Value;
    }
}
