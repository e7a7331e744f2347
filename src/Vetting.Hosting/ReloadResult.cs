using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Hosting;

/// <summary>What became of a reload.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ReloadResult
{
    internal ReloadResult(VettingVersion version, bool isChanged, ImmutableArray<Problem> problems) => (Version, IsChanged, Problems) = (version, isChanged, problems);

    /// <summary>Gets the version that is in force now.</summary>
    public VettingVersion Version { get; }

    /// <summary>Gets whether that is another one than before.</summary>
    public bool IsChanged { get; }

    /// <summary>Gets whether what was read cannot be used, so that the version before stays in force.</summary>
    public bool IsRefused => !Problems.IsEmpty;

    /// <summary>Gets why, every problem of every file; empty unless it was refused.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
