using Vetting.Harness.Observing;
using Vetting.Harness.Testing;

namespace Vetting.Harness.Minimum;

/// <summary>Something that at least one case of a rule must show.</summary>
/// <param name="What">What, in words: <c>a case in which …</c>.</param>
/// <param name="Expected">What such a case would expect, where that goes without saying.</param>
/// <param name="IsShownBy">Whether a case shows it.</param>
internal sealed record Demand(string What, string? Expected, Func<AskedCase, bool> IsShownBy)
{
    /// <summary>The fact that has to be missing, where that is what is demanded.</summary>
    public RuleFact? Missing { get; init; }

    /// <summary>The day whose law has to apply, where that is what is demanded.</summary>
    public NodaTime.LocalDate? LawOn { get; init; }
}
