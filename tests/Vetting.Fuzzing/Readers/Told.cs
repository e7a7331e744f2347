using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Fuzzing.Readers;

/// <summary>What a reader said to an input.</summary>
/// <param name="IsAccepted">Whether it came to a value.</param>
/// <param name="Problems">What was wrong with it; none, where it came to one.</param>
internal readonly record struct Told(bool IsAccepted, ImmutableArray<Problem> Problems)
{
    public static Told Accepted { get; } = new(true, []);

    public static Told Refused(ImmutableArray<Problem> problems) =>
        problems.IsEmpty ? throw new BrokenPromiseException("an input was refused and nothing is said of it") : new(false, problems);
}
