using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>Compares one body of a text with the units that it can mean.</summary>
internal sealed class UnitFitting(UnitIndex index, Ancestry ancestry)
{
    private readonly Remainder _remainder = new(ancestry, () => index.Reader.Vocabulary.Places);

    private const int ShortestTellingWord = 3;

    /// <param name="text">The body.</param>
    /// <param name="keys">The keys under which the text, and the part of it that names the body, may be a name on record; empty ones are none.</param>
    /// <returns>Every unit that fits at all, the best first, then in the order of names.</returns>
    public ImmutableArray<UnitFit> Of(Chain text, ImmutableArray<string> keys) =>
    [
        .. keys.Where(key => key.Length > 0).SelectMany(index.WithKey).Concat(index.Candidates(text)).Distinct()
            .Select(unit => Best(text, unit, keys))
            .Where(fit => fit.Fit != Fit.Different)
            .OrderByDescending(fit => fit.Fit)
            .ThenBy(fit => fit.Unit.Name, StringComparer.Ordinal)
            .ThenBy(fit => fit.Unit.Id, StringComparer.Ordinal),
    ];

    private Places Places() => index.Reader.Vocabulary.Places;

    private UnitFit Best(Chain text, NamedUnit unit, ImmutableArray<string> keys)
    {
        var principal = Comparison.Of(text, unit, unit.Principal, Places);
        var best = new UnitFit(unit, Weakened(text, unit.Principal, principal.Fit), principal.Features);
        foreach (var alias in unit.Names.Skip(1))
        {
            var its = Comparison.Of(text, unit, alias, Places);
            var fit = Weakened(text, alias, its.Fit);
            if (fit == Fit.Same && !alias.Identifies)
            {
                // Short for the unit's own name, it cannot mean the unit where the text says that it is another.
                best = alias.Standing == NameStanding.Shorthand && principal.Fit == Fit.Different
                    ? best
                    : Better(best, With(unit, Fit.Possible, its, alias, NoProof(alias)));
            }
            else if (fit > best.Fit && (fit == Fit.Same || (best.Fit == Fit.Different && SharesWords(text, alias))))
            {
                best = With(unit, fit, its, alias, Speaks.For);
            }
        }

        best = unit.Names.Where(name => name.Key.Length > 0 && keys.Contains(name.Key, StringComparer.Ordinal)).Aggregate(best, (so, name) => Better(so, Exact(text, keys.FirstOrDefault(string.Empty), unit, name, so)));
        best = ancestry.Checked(best, text);
        var whole = keys.FirstOrDefault(string.Empty);
        return whole.Length > 0 && unit.Names.Any(name => name.Key == whole) ? best : _remainder.Checked(best, text);
    }

    /// <summary>
    /// The whole text, or all that names the body in it, is a name on record. That proves no more than the name can; and
    /// where only a part of the text is the name, not against a service or a country that stands beside it.
    /// </summary>
    private static UnitFit Exact(Chain text, string key, NamedUnit unit, UnitName name, UnitFit soFar)
    {
        if (name.Standing == NameStanding.Shorthand && soFar.Fit == Fit.Different)
        {
            return soFar;
        }

        var identifies = name.Identifies && !IsOneWord(text.Subject);
        var feature = new Feature(FeatureField.Alias, identifies ? Speaks.For : NoProof(name), unit.Unit.Name, name.Text, Standing(name));
        var context = soFar.Features.Where(its => its.Field is FeatureField.Branch or FeatureField.Country or FeatureField.Spelling).ToList();
        var most = context.Exists(its => its is { Field: FeatureField.Country, Speaks: Speaks.Against }) ? Fit.Different
            : name.Key == key || context.TrueForAll(its => its.Speaks == Speaks.For) ? Fit.Same
            : context.Exists(its => its.Speaks == Speaks.Against) ? Fit.Doubtful
            : Fit.Possible;
        return new UnitFit(
            unit,
            (Fit)Math.Min((int)most, (int)(identifies ? Fit.Same : Fit.Possible)),
            [feature, .. identifies ? context : soFar.Features.AsEnumerable()]);
    }

    private static UnitFit With(NamedUnit unit, Fit fit, Comparison its, UnitName alias, Speaks speaks) =>
        new(unit, fit, [new Feature(FeatureField.Alias, speaks, unit.Unit.Name, alias.Text, Standing(alias)), .. its.Features]);

    private static UnitFit Better(UnitFit one, UnitFit other) => other.Fit > one.Fit ? other : one;

    private static Speaks NoProof(UnitName name) => name.Standing == NameStanding.Contradiction ? Speaks.Against : Speaks.Open;

    private static string Standing(UnitName name) => name.Standing switch
    {
        NameStanding.Contradiction => "another name, which says something else than the unit's own and proves nothing",
        NameStanding.Shorthand => "another name, which says too little to tell the unit",
        NameStanding.Principal => "the unit's own name",
        _ => "another name of it",
    };

    private static bool SharesWords(Chain text, UnitName alias) =>
        alias.Standing == NameStanding.Alias
        && text.Subject.Names.Concat(text.Places).Any(word => word.Length >= ShortestTellingWord && alias.Words.Contains(word, StringComparer.Ordinal));

    private static bool IsOneWord(Designation text) => text.Names.IsEmpty && text.Titles.IsEmpty
        && (text.Number is null ? text.Readings.All(body => body.Types.Length > 0 && body.Arms.Length + body.Services.Length == 0) : text.IsBodyUnsaid);

    private static Fit Weakened(Chain text, UnitName name, Fit fit) => fit == Fit.Same && SaysTooLittle(text, name) ? Fit.Possible : fit;

    /// <summary>A number alone, or a type alone, never tells a unit; nor does a number with words that no list has.</summary>
    private static bool SaysTooLittle(Chain text, UnitName name)
    {
        var subject = text.Subject;
        var hasWords = subject.Names.Length + subject.Titles.Length + text.Places.Length > 0 && name.Words.Length > 0;
        var saysType = subject.Readings.All(body => !body.Types.IsEmpty);
        var saysSort = subject.Readings.All(body => body.Arms.Length + body.Services.Length > 0);
        return subject.Number is not null ? !saysType && !saysSort && !hasWords : !hasWords && !(saysType && saysSort);
    }
}
