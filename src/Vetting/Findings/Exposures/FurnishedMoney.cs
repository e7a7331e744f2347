using System.Collections.Immutable;

namespace Vetting.Findings.Exposures;

/// <summary>What the package says was delivered already, before and after the incidents of a finding became known.</summary>
/// <remarks>Immutable; may be shared between threads. A delivery whose order the dates do not decide is in neither.</remarks>
public sealed class FurnishedMoney
{
    internal FurnishedMoney(ImmutableArray<Exposure> beforeKnown, ImmutableArray<Exposure> afterKnown) =>
        (BeforeKnown, AfterKnown) = (beforeKnown, afterKnown);

    /// <summary>Gets what was delivered before the first publication of the incidents, currency by currency.</summary>
    public ImmutableArray<Exposure> BeforeKnown { get; }

    /// <summary>Gets what was delivered on that day or after it, currency by currency.</summary>
    public ImmutableArray<Exposure> AfterKnown { get; }
}
