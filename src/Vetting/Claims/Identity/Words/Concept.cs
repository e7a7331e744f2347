using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Words;

/// <summary>Something that words can mean.</summary>
internal sealed class Concept(ConceptEntry entry, string country)
{
    public string Name { get; } = entry.Concept;

    public ConceptKind Kind { get; } = entry.Kind;

    /// <summary>How large such a body is; 0 where nothing says.</summary>
    public int Size { get; } = entry.Size ?? 0;

    public bool IsPart { get; } = entry.Part == true;

    public bool NeedsNumber { get; } = entry.NeedsNumber == true;

    public bool IsSecondary { get; } = entry.Secondary == true;

    public bool AloneIsService { get; } = entry.AloneIsService == true;

    public bool BesideService { get; } = entry.BesideService == true;

    public bool IsNotAbove { get; } = entry.NotAbove == true;

    public bool IsGeneric { get; } = entry.Generic == true;

    public ImmutableArray<Branch> Branches { get; } =
        (entry.Countries ?? []).FirstOrDefault(own => own.Country == country)?.Branches ?? entry.Branches ?? [];

    public override string ToString() => Name;
}
