using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Findings;

/// <summary>A statement of the registry or of the package that a fact rests on.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ClaimCited
{
    internal ClaimCited(string id, Place at, string says, string? status, ImmutableArray<string> sources) =>
        (Id, At, Says, Status, Sources) = (id, at, says, status, sources);

    /// <summary>Gets the claim's id in the registry, or the JSON Pointer of a statement in the package.</summary>
    public string Id { get; }

    /// <summary>Gets where it is written.</summary>
    public Place At { get; }

    /// <summary>Gets the statement in words.</summary>
    public string Says { get; }

    /// <summary>Gets how the claim stands (asserted, disputed, retracted), or <see langword="null"/> for the package's own words.</summary>
    public string? Status { get; }

    /// <summary>Gets the sources it cites, each as title, publisher and date; empty where it cites none.</summary>
    public ImmutableArray<string> Sources { get; }
}
