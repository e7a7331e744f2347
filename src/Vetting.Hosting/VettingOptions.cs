using Vetting.Claims;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Hosting;

/// <summary>By what a host checks packages, and where that is read again from.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed record VettingOptions
{
    /// <summary>Gets what reads the rules; asked at the start and at every reload.</summary>
    /// <value>The shipped ones by default; for others such as <c>() =&gt; RuleSet.Shipped.With(RuleSet.Read("rules"))</c>.</value>
    public Func<RuleSet> Rules { get; init; } = () => RuleSet.Shipped;

    /// <summary>Gets what reads what is known; asked at the start and at every reload.</summary>
    /// <value>Nothing by default, which clears nobody; else such as <c>() =&gt; Registry.Read("registry")</c>.</value>
    public Func<Registry> Registry { get; init; } = () => Claims.Registry.Empty;

    /// <summary>Gets the clocks of a check that gives none of its own.</summary>
    public AsOf AsOf { get; init; } = AsOf.Open;

    /// <summary>Gets how often both are read again.</summary>
    /// <value>A time above zero; never by default, and then <see cref="LiveVetter.Reload"/> reads them.</value>
    public TimeSpan? ReloadEvery { get; init; }
}
