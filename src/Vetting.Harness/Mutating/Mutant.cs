using Vetting.Harness.Cases;

namespace Vetting.Harness.Mutating;

/// <summary>A rule changed in one place.</summary>
/// <param name="If">What the change says, after "if".</param>
/// <param name="Prepare">Makes the changed rule ready and gives a function that asks it; throws where there is no such rule.</param>
internal sealed record Mutant(string If, Func<Func<PreparedCase, ExpectedAnswer>> Prepare)
{
    /// <summary>Whether the change can be shown to change no answer at all, and why.</summary>
    public Lazy<string?> Equivalent { get; init; } = new((string?)null);
}
