using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>
/// What a text says besides the unit. A body above it, a place, its service and its country are expected there; all else is
/// shown and leaves it open whether the unit is meant: `81 Battalion, deserters` is not 81 Battalion.
/// </summary>
internal sealed class Remainder(Ancestry ancestry, Func<Places> places)
{
    private const int ShortestInitials = 3;
    private const int LongestSmallWord = 3;

    /// <summary>The fit with what the rest of the text says; never better than before.</summary>
    /// <param name="fit">The unit, by the body that the text names.</param>
    /// <param name="text">The text, which as a whole is no name of the unit.</param>
    public UnitFit Checked(UnitFit fit, Chain text)
    {
        if (fit.Fit == Fit.Different)
        {
            return fit;
        }

        var open = text.All.SelectMany(its => its == text.Subject ? OfSubject(its, fit.Named) : Beside(its, fit, text.Subject)).ToList();
        var beside = new PlacesBeside(places, text, fit.Named);
        return fit with
        {
            Fit = open.Count + beside.Conflicts.Length > 0 ? (Fit)Math.Min((int)fit.Fit, (int)Fit.Possible) : fit.Fit,
            Features =
            [
                .. fit.Features,
                .. beside.Features,
                .. open.Select(said => new Feature(FeatureField.Rest, Speaks.Open, fit.Unit.Name, said, string.Empty)),
            ],
        };
    }

    private static IEnumerable<string> OfSubject(Designation its, NamedUnit unit)
    {
        if (its.IsPlural && unit.Principal.Chain?.Subject.IsPlural != true)
        {
            yield return its.Number is { } number ? $"{number.Written} counts several and names none" : $"{its.Written} says several";
        }

        foreach (var said in Odd(its))
        {
            yield return said;
        }

        // A rank without a name is a person's; with one it belongs to the name.
        if (its.Names.IsEmpty && its.Titles.Any(title => !unit.Says(title)))
        {
            yield return string.Join(' ', its.Titles);
        }
    }

    private IEnumerable<string> Beside(Designation its, UnitFit fit, Designation subject)
    {
        foreach (var said in Odd(its))
        {
            yield return said;
        }

        if (its.IsBlank || its.IsServiceOnly || its.IsOtherCountry || IsShortFor(its, fit.Named) || IsSaidAgain(its, subject) || PlacesBeside.IsPlace(its, places, fit.Named))
        {
            yield break;
        }

        if (its.IsBareNumber || its.HasNoBody || !IsAbove(its, fit, subject) || !its.Guesses.IsEmpty || (its.Names.Length > 0 && !AreKnown(its, fit)))
        {
            yield return its.Written;
        }
    }

    /// <summary>Whether it is the same body in fewer words or as an abbreviation: <c>5 Batallón de Infantería, 5 Batallón</c>.</summary>
    private static bool IsSaidAgain(Designation its, Designation subject) =>
        its is { HasNoBody: false, IsPlural: false, Names.IsEmpty: true, Titles.IsEmpty: true } && its.Number?.Value == subject.Number?.Value
        && its.Readings.Any(body => subject.Readings.Any(same => body.Types.SequenceEqual(same.Types) && body.Services.IsEmpty && body.Arms.All(same.Arms.Contains)));

    /// <summary>Whether it is the first letters of the unit's own name: `Anti Terrorism Police Unit (ATPU)`.</summary>
    private static bool IsShortFor(Designation its, NamedUnit unit) =>
        its is { IsNamesOnly: true, Names: [{ Length: >= ShortestInitials } letters], Titles.IsEmpty: true }
        && unit.Principal.Chain is { All: [{ Said: var said }] } && said.Split(' ') is var words
        && (letters == Initials(words) || letters == Initials(words.Where(word => word.Length > LongestSmallWord)));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static IEnumerable<string> Odd(Designation its) =>
        its.IsSeveral || its.IsUnnamed ? its.Marks.Append(its.Written) : its.Marks;

    /// <summary>
    /// Whether it can be the body above: the registry says so; or the registry knows of no body above, and two numbered bodies
    /// stand there of which one is of a size to be above the other.
    /// </summary>
    private bool IsAbove(Designation its, UnitFit fit, Designation subject) =>
        ((its.Number is not null || its.Names.Length + its.Abbreviations.Length > 0 || its.Readings.All(body => body.Arms.Length > 0)) && fit.Features.Any(feature => feature is { Field: FeatureField.Superior, Speaks: Speaks.For } && feature.Text == its.Written))
        || (!its.IsPlural && subject.Number is not null && its.Number is not null && !ancestry.HasAbove(fit.Unit.Id) && its.Readings.All(body => !body.IsPart && body.Types.All(type => !type.IsNotAbove))
            && its.Size > (subject.Size ?? fit.Named.Principal.Chain?.Subject.Size));

    private bool AreKnown(Designation its, UnitFit fit)
    {
        var words = ancestry.WordsAbove(fit.Unit.Id);
        return its.Names.All(word => fit.Named.Says(word) || words.Contains(word)) || !places().SitesOf(string.Join(' ', its.Names)).IsEmpty;
    }
}
