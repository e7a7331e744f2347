using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>A piece of a text with what it was read as.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Token">The piece; for several words the first of them, for a number the number.</param>
/// <param name="Written">As the text has it.</param>
/// <param name="Plain">In plain letters.</param>
/// <param name="Senses">For known words, what they can mean.</param>
/// <param name="IsGuess">Whether a slip or an unknown abbreviation was seen through.</param>
internal sealed record Item(ItemKind Kind, Token Token, string Written, string Plain, ImmutableArray<Sense> Senses, bool IsGuess = false)
{
    /// <summary>The kind of the words where they have one sense and one concept, or where all agree.</summary>
    public ConceptKind? Role { get; } = Senses.IsEmpty ? null : RoleOf(Senses);

    public bool Is(ConceptKind kind) => Role == kind;

    /// <summary>Words that mean a body in one sense and are mere grammar in another are taken as grammar.</summary>
    private static ConceptKind RoleOf(ImmutableArray<Sense> senses)
    {
        var kinds = senses.SelectMany(sense => sense.Concepts).Select(concept => concept.Kind).Distinct().ToList();
        return kinds.Exists(kind => kind > ConceptKind.Service)
            ? kinds.First(kind => kind > ConceptKind.Service)
            : kinds is [var only] ? only : ConceptKind.Type;
    }
}
