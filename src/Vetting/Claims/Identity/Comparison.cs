using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;
using Vetting.Reading;

namespace Vetting.Claims.Identity;

/// <summary>One text against one name of one unit: how far it fits, and every feature for and against.</summary>
internal sealed class Comparison
{
    private readonly List<Feature> _features = [];
    private readonly string _unit;

    private Comparison(string unit) => _unit = unit;

    public Fit Fit { get; private set; } = Fit.Same;

    public ImmutableArray<Feature> Features => [.. _features];

    public static Comparison Of(Chain text, NamedUnit unit, UnitName name, Func<Places> places)
    {
        var comparison = new Comparison(unit.Unit.Name);
        if (name.Chain is not { } record)
        {
            comparison.Fit = Fit.Different;
            return comparison;
        }

        if (record.Subject.IsServiceOnly && !text.Subject.IsServiceOnly)
        {
            // A body of a service is not the service.
            comparison.Fit = Fit.Different;
            return comparison;
        }

        comparison.Number(text.Subject, record.Subject);
        comparison.Body(text, record);
        comparison.Words(text, record, [.. unit.Names.SelectMany(its => its.Words).Distinct(StringComparer.Ordinal)]);
        comparison.Superiors(text, record);
        comparison.Services(text, record, unit.Unit);
        comparison.Countries(text, unit, places);
        comparison.Manner(text.Subject);
        return comparison;
    }

    private void Number(Designation text, Designation record)
    {
        var (said, known) = (text.Number?.Value.ToString() ?? string.Empty, record.Number?.Value.ToString() ?? string.Empty);
        if (said.Length == 0 && known.Length == 0)
        {
            return;
        }

        Add(FeatureField.Number, said == known ? Fit.Same : said.Length == 0 ? Fit.Possible : Fit.Different, said, known);
        if (text.Number is { } number && said == known && number.Written != said)
        {
            Add(FeatureField.Ordinal, Fit.Same, $"{number.Written} is {said}", string.Empty);
        }
    }

    private void Body(Chain text, Chain record)
    {
        var told = text.Services.SelectMany(service => service.Branches).Distinct().ToImmutableArray();
        var (types, arms, said, known) = BodyComparison.Of(text.Subject, record.Subject, told);
        var lacksNumber = text.Subject.Number is null && record.Subject.Number is not null;
        Add(FeatureField.Type, Told(types), Join(said.Types), Join(known.Types));
        if (said.Arms.Length + known.Arms.Length > 0)
        {
            Add(FeatureField.Arm, Told(arms), Join(said.Arms), Join(known.Arms));
        }

        if (text.Subject.Readings.Length > 1)
        {
            var readings = string.Join(" or ", text.Subject.Readings.Select(body => body.ToString()));
            Add(FeatureField.Abbreviation, Fit.Possible, $"{string.Join(' ', text.Subject.Abbreviations)} is {readings}", string.Empty);
        }
        else if (!text.Subject.Abbreviations.IsEmpty)
        {
            Add(FeatureField.Abbreviation, Fit.Same, $"{string.Join(' ', text.Subject.Abbreviations)} is {said}", string.Empty);
        }

        // Who leaves out the number and says more of the kind than the name does speaks of another body.
        Fit Told(Fit fit) => lacksNumber && fit == Fit.Doubtful ? Fit.Different : fit;
    }

    private void Words(Chain text, Chain record, ImmutableArray<string> otherWords)
    {
        var (fit, unexplained) = NameComparison.Of(text, record, otherWords);
        var known = string.Join(' ', record.Subject.Names.Concat(record.Places));
        var said = string.Join(' ', text.Subject.Names);
        if (fit != Fit.Same || (known.Length > 0 && said.Length + text.Places.Length > 0))
        {
            Add(FeatureField.Name, fit, unexplained.Length > 0 ? unexplained : said.Length > 0 ? said : string.Join(' ', text.Places), known);
        }
    }

    /// <summary>A body that the name itself sets above the unit has to be named, and no other in its place.</summary>
    private void Superiors(Chain text, Chain record)
    {
        foreach (var superior in record.Others)
        {
            var fit = text.Others.IsEmpty ? Fit.Possible : text.Others.Max(other => Rough(other, superior));
            Add(FeatureField.Superior, fit, string.Join(", ", text.Others.Select(other => other.Written)), superior.Written);
        }
    }

    /// <summary>How far two bodies can be one, by number and kind alone.</summary>
    public static Fit Rough(Designation text, Designation record)
    {
        if (text.Number is { } said && record.Number is { } known && said.Value != known.Value)
        {
            return Fit.Different;
        }

        var (types, arms, _, _) = BodyComparison.Of(text, record, []);
        var body = (Fit)Math.Min((int)types, (int)arms);
        return (text.Number is null) == (record.Number is null) ? body : (Fit)Math.Min((int)body, (int)Fit.Possible);
    }

    private void Services(Chain text, Chain record, Unit unit)
    {
        var said = text.Services;
        if (!record.Services.IsEmpty)
        {
            var own = record.Services;
            var further = said.Where(its => !own.Any(service => service.Name == its.Name));
            var fit = !own.All(service => said.Any(its => its.Name == service.Name)) ? (said.IsEmpty ? Fit.Possible : Fit.Different)
                : further.All(its => its.Branches.Any(branch => own.Any(service => service.Branches.Contains(branch)))) ? Fit.Same
                : Fit.Possible;
            Add(FeatureField.Branch, fit, Join(said), Join(own));
            return;
        }

        var silent = said.Where(service => service.Branches.IsEmpty).ToImmutableArray();
        if (!silent.IsEmpty)
        {
            Add(FeatureField.Branch, Fit.Possible, Join(silent), string.Empty);
        }

        var told = said.Where(service => service.Branches.Length > 0).ToList();
        if (told.Count == 0)
        {
            return;
        }

        // A branch that the registry does not state may be another: left out, it must not do better than stated.
        ImmutableArray<Branch> known = unit.Branch is { } branch ? [branch] : [.. record.Subject.Readings[0].Arms.SelectMany(arm => arm.Branches)];
        Add(
            FeatureField.Branch,
            known.IsEmpty ? Fit.Possible : told.TrueForAll(service => service.Branches.Any(its => known.Contains(its))) ? Fit.Same : Fit.Doubtful,
            Join([.. told]),
            string.Join(" or ", known.Select(its => Spelling.Of(its))));
    }

    /// <summary>
    /// A unit is of no other country than the one on record, unless its own name has it too. A country among other words
    /// (trained in …), or one whose name a town of this country bears, leaves it open.
    /// </summary>
    private void Countries(Chain text, NamedUnit unit, Func<Places> places)
    {
        foreach (var its in text.All)
        {
            foreach (var country in its.OtherCountries.Where(country => !unit.Says(country)))
            {
                var sites = places().SitesOf(country);
                if (!sites.Any(site => site.IsDivision))
                {
                    var isPlain = sites.IsEmpty && (its == text.Subject || its.IsOtherCountry || its.IsServiceOnly);
                    Add(FeatureField.Country, isPlain ? Fit.Different : Fit.Possible, country, unit.Unit.Country);
                }
            }
        }
    }

    private void Manner(Designation text)
    {
        foreach (var guess in text.Guesses)
        {
            Add(FeatureField.Spelling, Fit.Possible, $"{guess} is only guessed", string.Empty);
        }

        if (Fit > Fit.Different && !text.Languages.IsEmpty)
        {
            Add(FeatureField.Language, Fit.Same, string.Join(' ', text.Languages), string.Empty);
        }
    }

    private void Add(FeatureField field, Fit fit, string text, string record)
    {
        Fit = (Fit)Math.Min((int)Fit, (int)fit);
        _features.Add(new Feature(field, fit switch { Fit.Same => Speaks.For, Fit.Possible => Speaks.Open, _ => Speaks.Against }, _unit, text, record));
    }

    private static string Join(ImmutableArray<Concept> concepts) => string.Join(' ', concepts.Select(concept => concept.Name));
}
