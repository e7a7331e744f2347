using System.Collections.Immutable;

namespace Vetting.Claims.Identity;

/// <summary>How far a text can mean a unit, by the best of its names.</summary>
internal sealed record UnitFit(NamedUnit Named, Fit Fit, ImmutableArray<Feature> Features)
{
    public Unit Unit => Named.Unit;
}
