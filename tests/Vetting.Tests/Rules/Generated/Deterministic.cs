using CsCheck;

namespace Vetting.Tests.Rules.Generated;

/// <summary>Generates the same values on every run: a failure that cannot be run again is worth little.</summary>
internal static class Deterministic
{
    public static IEnumerable<T> Take<T>(this Gen<T> gen, int count, ulong seed)
    {
        var random = new PCG(1, seed);
        for (var i = 0; i < count; i++)
        {
            yield return gen.Generate(random, null, out _);
        }
    }
}
