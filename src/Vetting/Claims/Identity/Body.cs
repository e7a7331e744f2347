using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>What kind of body a name says: its types, its arms and the services it stands under, each once and in order.</summary>
internal sealed class Body
{
    public static readonly Body Unsaid = new([]);

    public Body(IEnumerable<Concept> concepts)
    {
        var all = concepts.DistinctBy(concept => concept.Name, StringComparer.Ordinal).OrderBy(concept => concept.Name, StringComparer.Ordinal).ToList();
        Types = [.. all.Where(concept => concept.Kind == ConceptKind.Type)];
        Services = [.. all.Where(concept => concept.Kind == ConceptKind.Service)];
        ImmutableArray<Concept> arms = [.. all.Where(concept => concept.Kind == ConceptKind.Arm)];
        Arms = arms.Any(arm => !arm.IsSecondary) ? [.. arms.Where(arm => !arm.IsSecondary)] : arms;
        Key = $"{Join(Types)}|{Join(Arms)}|{Join(Services)}";
    }

    public ImmutableArray<Concept> Types { get; }

    /// <summary>Without those that tell nothing beside another.</summary>
    public ImmutableArray<Concept> Arms { get; }

    public ImmutableArray<Concept> Services { get; }

    /// <summary>The same for bodies of the same kind.</summary>
    public string Key { get; }

    /// <summary>How large it is; <see langword="null"/> where no type says.</summary>
    public int? Size => Types.IsEmpty ? null : Types.Min(type => type.Size);

    public bool IsUnsaid => Types.IsEmpty && Arms.IsEmpty;

    /// <summary>Whether it is a part of a unit, or a post in one, such as a section or a commander.</summary>
    public bool IsPart => Types.Any(type => type.IsPart);

    public Body With(Body other) => new([.. Types, .. Arms, .. Services, .. other.Types, .. other.Arms, .. other.Services]);

    /// <summary>The same without its parts: the zone of a zone's staff.</summary>
    public Body WithoutParts() => new([.. Types.Where(type => !type.IsPart), .. Arms, .. Services]);

    public override string ToString() =>
        string.Join(' ', Arms.Concat(Types).Concat(Services).Select(concept => concept.Name)) is { Length: > 0 } words ? words : "not said";

    private static string Join(ImmutableArray<Concept> concepts) => string.Join(' ', concepts.Select(concept => concept.Name));
}
