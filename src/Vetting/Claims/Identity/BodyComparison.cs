using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>Compares the kinds of body that a text and a unit's name say, over all readings of either.</summary>
internal static class BodyComparison
{
    /// <summary>The pair of readings that fits best.</summary>
    /// <param name="text">The body in the text.</param>
    /// <param name="name">The body in the name.</param>
    /// <param name="told">Branches that the text tells beside the body: they make up for an arm that is left out.</param>
    public static (Fit Types, Fit Arms, Body Text, Body Name) Of(Designation text, Designation name, ImmutableArray<Branch> told) =>
        text.Readings.SelectMany(_ => name.Readings, (one, other) => (
                Types: Compare(one.Types, other.Types, []),
                Arms: Compare(one.Arms, other.Arms, told),
                Text: one,
                Name: other))
            .OrderByDescending(pair => (Fit)Math.Min((int)pair.Types, (int)pair.Arms))
            .ThenByDescending(pair => (int)pair.Types + (int)pair.Arms)
            .ThenBy(pair => pair.Text.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Name.Key, StringComparer.Ordinal)
            .First();

    /// <summary>The same set is the same; to say less leaves it open, to say more makes it doubtful; anything else is another kind of body.</summary>
    private static Fit Compare(ImmutableArray<Concept> text, ImmutableArray<Concept> name, ImmutableArray<Branch> told)
    {
        var missing = name.Where(concept => !Has(text, concept)).ToList();
        var further = text.Where(concept => !Has(name, concept)).ToList();
        if (further.Count == 0)
        {
            return missing.TrueForAll(concept => concept.Branches.Any(branch => told.Contains(branch))) ? Fit.Same : Fit.Possible;
        }

        return missing.Count == 0 ? Fit.Doubtful : Fit.Different;
    }

    private static bool Has(ImmutableArray<Concept> concepts, Concept concept) => concepts.Any(its => its.Name == concept.Name);
}
