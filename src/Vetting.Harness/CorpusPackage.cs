using Vetting.Claims;
using Vetting.Packages;

namespace Vetting.Harness;

/// <summary>A package that two versions of the rules are compared over.</summary>
/// <param name="package">The package.</param>
/// <param name="registry">What is known.</param>
/// <param name="newRegistry">What is known on the new side, or <see langword="null"/> where that is the same.</param>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CorpusPackage(AidPackage package, Registry registry, Registry? newRegistry = null)
{
    /// <summary>Gets the package.</summary>
    public AidPackage Package { get; } = package;

    /// <summary>Gets what is known.</summary>
    public Registry Registry { get; } = registry;

    /// <summary>Gets what is known on the new side, or <see langword="null"/> where that is the same.</summary>
    public Registry? NewRegistry { get; } = newRegistry;
}
