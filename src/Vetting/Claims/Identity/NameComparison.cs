using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>Compares the words that no list has: places, and the people that units are called after.</summary>
internal static class NameComparison
{
    /// <summary>What the words say of whether the text means the unit, and which words of the text nothing explains.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="otherWords">The words of the unit's other names, which explain a word but are not asked for.</param>
    public static (Fit Fit, string Unexplained) Of(Chain text, Chain name, ImmutableArray<string> otherWords)
    {
        ImmutableArray<string> asked = [.. name.Subject.Names.Concat(name.Places)];
        ImmutableArray<string> own = [.. asked.Concat(name.Subject.Titles)];
        ImmutableArray<string> said = [.. text.Subject.Names, .. text.Subject.Titles];
        var unexplained = string.Join(' ', text.Subject.Names.Except(own, StringComparer.Ordinal).Except(otherWords, StringComparer.Ordinal));
        if (text.Subject is { Number: not null, IsBodyUnsaid: true } && unexplained.Contains(' ', StringComparison.Ordinal))
        {
            // Nothing but the number is the same; one unknown word may still be an abbreviation of the rest.
            return (Fit.Different, unexplained);
        }

        if (text.Subject is { Number: null, IsBodyUnsaid: true })
        {
            // All words of the text are in the name; or all of the name, if it has several, are in the text.
            var isWithin = said.Length > 0 && said.All(word => own.Contains(word, StringComparer.Ordinal));
            var holds = asked.Length > 1 && asked.All(word => said.Contains(word, StringComparer.Ordinal));
            return (isWithin ? Fit.Possible : holds ? Fit.Doubtful : Fit.Different, unexplained);
        }

        return name.Subject.Number is not null
            ? (unexplained.Length == 0 ? Fit.Same : Fit.Doubtful, unexplained)
            : (Unnumbered(asked.IsEmpty ? own : asked, said, text, unexplained), unexplained);
    }

    /// <summary>Without a number the words are the name: all must be there, some leave it open, none is another unit.</summary>
    private static Fit Unnumbered(ImmutableArray<string> own, ImmutableArray<string> said, Chain text, string unexplained)
    {
        var places = text.Places;
        var saysType = text.Subject.Readings.Any(body => !body.Types.IsEmpty);
        var missing = own.Count(word => !said.Contains(word, StringComparer.Ordinal) && !places.Contains(word, StringComparer.Ordinal));
        if (missing == 0 && (saysType || own.Length > 0))
        {
            return unexplained.Length == 0 ? Fit.Same : Fit.Doubtful;
        }

        // Without a type, a word or two in common with a name are chance.
        return (saysType && missing < own.Length) || (said.IsEmpty && places.IsEmpty) ? Fit.Possible : Fit.Different;
    }
}
