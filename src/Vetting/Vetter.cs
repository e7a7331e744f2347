using System.Runtime.CompilerServices;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting;

/// <summary>Checks packages against rules: what may be furnished to whom, under the law of the day, by what is known.</summary>
/// <remarks>Immutable; one may be used from many threads at once, and the same inputs give the same report.</remarks>
public sealed class Vetter
{
    private readonly RuleSet _rules;

    private Vetter(RuleSet rules) => _rules = rules;

    /// <summary>Makes a vetter with the rules that ship with the library.</summary>
    /// <returns>The vetter.</returns>
    public static Vetter Create() => new(RuleSet.Shipped);

    /// <summary>Makes a vetter with rules of one's own.</summary>
    /// <param name="rules">The rules; see <see cref="RuleSet.Read"/>.</param>
    /// <returns>The vetter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static Vetter Create(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new Vetter(rules);
    }

    /// <summary>Checks one package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known; <see cref="Registry.Empty"/> clears nobody.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> or <paramref name="registry"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public VettingReport Check(AidPackage package, Registry registry, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(registry);
        return Reporting.Report(_rules, package, registry, asOf ?? AsOf.Open, cancellation);
    }

    /// <summary>Checks packages as they come, one after the other and in their order.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="registry">What is known; <see cref="Registry.Empty"/> clears nobody.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>A report for each package, each as soon as it is ready.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packages"/> or <paramref name="registry"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IAsyncEnumerable<VettingReport> CheckAll(
        IAsyncEnumerable<AidPackage> packages, Registry registry, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(packages);
        ArgumentNullException.ThrowIfNull(registry);
        return Each(packages, registry, asOf, cancellation);
    }

    private async IAsyncEnumerable<VettingReport> Each(
        IAsyncEnumerable<AidPackage> packages, Registry registry, AsOf? asOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var package in packages.WithCancellation(cancellation))
        {
            yield return Check(package, registry, asOf, cancellation);
        }
    }
}
