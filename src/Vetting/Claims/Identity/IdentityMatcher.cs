using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>Judges which unit of one country a text names. It decides where the text does, and asks where it does not.</summary>
/// <remarks>
/// Immutable; may be shared between threads. A judgement is positive only where the text says all that the unit's name
/// says, and where nothing on record is another unit that it could mean: to take one unit for another could clear a unit
/// that is barred.
/// </remarks>
internal sealed class IdentityMatcher
{
    // Longer texts are lists or prose, for a person to take apart.
    private const int LongestText = 1000;

    // A company, a battery, a troop: numbered within their unit, and not in the country.
    private const int LargestSubUnit = 20;

    private readonly UnitIndex _index;
    private readonly UnitFitting _fitting;

    public IdentityMatcher(UnitIndex index, IEnumerable<Relation> relations)
    {
        _index = index;
        _fitting = new UnitFitting(index, new Ancestry(relations, index.Units));
    }

    public IdentityMatch Judge(string text)
    {
        if (text.Length > LongestText)
        {
            return Several(text, [], "the text is too long to be one recipient");
        }

        var items = _index.Reader.Items(text);
        var designations = _index.Reader.Parse(items);
        var key = NameReader.KeyOf(items);
        if (Nothing(text, designations, key) is { } nothing)
        {
            return nothing;
        }

        if (!_index.WithKey(key).Any() && Numbered(designations) is { } numbered)
        {
            return Several(text, [.. numbered.Select(its => One(its.Written, [its], string.Empty))], "the text names several numbers");
        }

        var groups = Groups(designations);
        return groups is [var only] ? One(text, only, key) : Each(text, groups, key);
    }

    /// <summary>Nothing is named; a text that is a name on record names something, whatever it looks like.</summary>
    private IdentityMatch? Nothing(string text, ImmutableArray<Designation> designations, string key) =>
        key.Length > 0 && _index.WithKey(key).Any() ? null
        : (_index.Reader.Vocabulary.IsNothing(text) && !designations.Any(its => its.IsServiceOnly))
            || designations.IsEmpty
            || (designations.Any(its => its.IsSeveral) && designations.All(its => its.Number is null && its.Names.IsEmpty))
            || (designations.Any(its => its.IsUnnamed) && designations.All(its => its.Number is null && its.Names.IsEmpty && !its.IsServiceOnly))
            ? new IdentityMatch { Text = text, Judgement = Judgement.None }
            : null;

    /// <summary>The recipients that a text sets beside each other.</summary>
    private static ImmutableArray<ImmutableArray<Designation>> Groups(ImmutableArray<Designation> designations)
    {
        List<List<Designation>> groups = [];
        foreach (var designation in designations)
        {
            if (groups.Count == 0 || (designation.IsBeside && !designation.IsRemark))
            {
                groups.Add([]);
            }

            groups[^1].Add(designation);
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }

    /// <summary>The bodies of a text that gives several numbers to one kind of body: <c>12, 13 Batallón</c>; each number is one.</summary>
    private static ImmutableArray<Designation>? Numbered(ImmutableArray<Designation> designations)
    {
        ImmutableArray<Designation> numbered = [.. designations.Where(its => its.Number is not null)];
        return !numbered.Any(its => its.IsBareNumber) || numbered.All(its => its.IsBareNumber) ? null
            : [.. numbered.Select((its, at) => its.IsBareNumber ? its with { Readings = KindOf(at) } : its)];

        ImmutableArray<Body> KindOf(int at) =>
            (numbered.Take(at).LastOrDefault(its => !its.IsBareNumber) ?? numbered.First(its => !its.IsBareNumber)).Readings;
    }

    private IdentityMatch Each(string text, ImmutableArray<ImmutableArray<Designation>> groups, string key)
    {
        // A name on record may itself hold an "and" or a slash.
        if (_index.WithKey(key).Any())
        {
            return One(text, [.. groups.SelectMany(group => group)], key);
        }

        var each = groups.Select(group => One(string.Join(", ", group.Select(its => its.Written)), group, string.Empty)).ToList();
        if (each.TrueForAll(match => match.Judgement == Judgement.Service))
        {
            var services = each.Select(match => match.Unit).Distinct().ToList();
            return each[0] with { Text = text, Unit = services is [var one] ? one : null, Features = [.. each.SelectMany(match => match.Features)] };
        }

        return Several(text, each, "the text names several recipients");
    }

    private static IdentityMatch Several(string text, IReadOnlyList<IdentityMatch> each, string why) => new()
    {
        Text = text,
        Judgement = Judgement.Unsure,
        Candidates = [.. each.SelectMany(match => match.Candidates).Distinct()],
        Features =
        [
            new Feature(FeatureField.Several, Speaks.Open, Unit: null, why, string.Empty),
            .. each.Select(match => new Feature(FeatureField.Several, Speaks.Open, match.Unit?.Name, match.Text, Reading.Spelling.Of(match.Judgement))),
        ],
        Ask = $"{why}: write each as a recipient of its own",
    };

    private IdentityMatch One(string text, ImmutableArray<Designation> designations, string key)
    {
        if (Parser.IsTooMany(designations))
        {
            return Several(text, [], "the text names too many bodies to be one recipient");
        }

        var chain = Chain.Of(designations)!;
        ImmutableArray<string> keys = [key, SubjectKey(chain)];
        var fits = _fitting.Of(chain, keys);
        if (chain.HasSiblings && !fits.Any(fit => fit.Fit == Fit.Same && IsWholeName(fit, key)))
        {
            var siblings = chain.Others.Add(chain.Subject).Select(its => One(its.Written, [its], string.Empty)).ToList();
            return Several(text, siblings, "the text names several bodies of one kind");
        }

        if (IsServiceLevel(chain, fits))
        {
            return Service(text, chain, fits);
        }

        return IsPart(chain, fits)
            ? PartOf(text, chain)
            : new Verdict(_index).Of(text, chain, fits);
    }

    /// <summary>
    /// A section or a post is a part of what is named with it; so is a company or less, a body without number and name, and
    /// what no list has a word for, unless a unit on record can be meant.
    /// </summary>
    private static bool IsPart(Chain chain, ImmutableArray<UnitFit> fits) =>
        chain.Subject.Readings.All(body => body.IsPart) ? !fits.Any(fit => fit.Fit == Fit.Same)
        : fits.IsEmpty && !chain.Others.IsEmpty
            && (chain.Subject.Size <= LargestSubUnit || chain.Subject.IsNamesOnly || chain.Subject is { Number: null, Names.IsEmpty: true });

    private static bool IsWholeName(UnitFit fit, string key) => key.Length > 0 && fit.Named.Names.Any(name => name.Key == key);

    /// <summary>The key of the body alone, where what is named with it is only a place or a body above it.</summary>
    private string SubjectKey(Chain chain) => chain.All.Length == 1 ? string.Empty : NameReader.KeyOf(_index.Reader.Items(chain.Subject.Written));

    private static bool IsServiceLevel(Chain chain, ImmutableArray<UnitFit> fits)
    {
        var same = fits.Where(fit => fit.Fit == Fit.Same).ToList();
        return same.Count > 0
            ? same.TrueForAll(fit => fit.Unit.Level == UnitLevel.Service || (fit.Unit.Level is null && fit.Named.Principal.Chain?.Subject.IsServiceOnly == true))
            : chain.Subject.IsServiceOnly || (chain.Subject.IsNumberedService && !fits.Any(fit => fit.Fit >= Fit.Possible));
    }

    private IdentityMatch Service(string text, Chain chain, ImmutableArray<UnitFit> fits)
    {
        var same = fits.Where(fit => fit.Fit == Fit.Same).ToList();
        return new IdentityMatch
        {
            Text = text,
            Judgement = Judgement.Service,
            Unit = same.Count > 0 ? (same is [var only] ? only.Unit : null)
                : chain.OtherCountries.IsEmpty && chain.All.All(its => its.IsServiceOnly || its.IsBlank || (its.IsNamesOnly && !_index.Reader.Vocabulary.Places.SitesOf(its.Said).IsEmpty)) ? _index.Service(chain.Services) : null,
            Features =
            [
                new Feature(FeatureField.Branch, Speaks.For, Unit: null, $"{chain.Subject.Written} is a whole service", string.Empty),
                .. chain.Subject.Number is { } number
                    ? [new Feature(FeatureField.Number, Speaks.Open, Unit: null, $"{number.Written} belongs to no kind of body", string.Empty)]
                    : ImmutableArray<Feature>.Empty,
            ],
        };
    }

    /// <summary>A part of a unit is within the unit and is not the unit.</summary>
    private IdentityMatch PartOf(string text, Chain chain)
    {
        var rest = chain.Subject.Readings[0].WithoutParts();
        var target = chain.Subject.Readings[0].IsPart && !rest.Types.IsEmpty ? chain.Subject with { Readings = [rest] }
            : chain.Others.OrderBy(other => other.Size).FirstOrDefault(other => !other.Readings.All(body => body.IsPart) || !_fitting.Of(chain.With(other), []).IsEmpty);
        var part = new Feature(FeatureField.Part, Speaks.Open, Unit: null, $"{chain.Subject.Written} is a part of a body, or a post in it", string.Empty);
        if (target is null)
        {
            return new IdentityMatch { Text = text, Judgement = Judgement.Negative, Features = [part] };
        }

        var whole = chain.With(target);
        var of = new Verdict(_index).Of(text, whole, _fitting.Of(whole, []));
        return of.Judgement == Judgement.Negative
            ? of with { Features = [part, .. of.Features] }
            : of with
            {
                Judgement = Judgement.Unsure,
                Unit = of.Unit,
                Features = [part, .. of.Features],
                Ask = $"is {string.Join(" or ", of.Candidates.Take(3).Select(unit => unit.Name))} meant as a whole, or only {chain.Subject.Written}? a part of a unit is not on record",
            };
    }
}
