using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>Gathers the pieces of one designation, in the order of the text.</summary>
internal sealed class DesignationBuilder(bool isBeside, bool startsPhrase, bool followsSemicolon, bool isAbove)
{
    // Two abbreviations that are both read in several ways leave too little to go by.
    private const int MostReadings = 8;

    private readonly List<string> _written = [];
    private readonly List<string> _names = [];
    private readonly List<string> _titles = [];
    private readonly List<string> _guesses = [];
    private readonly List<string> _abbreviations = [];
    private readonly List<string> _otherCountries = [];
    private readonly HashSet<string> _languages = new(StringComparer.Ordinal);
    private readonly List<Concept> _concepts = [];
    private ImmutableArray<Body> _alternatives = [Body.Unsaid];
    private NumberUse? _number;
    private bool _numberFollowsType;

    public bool HasNumber => _number is not null;

    public bool HasType => _concepts.Exists(concept => concept.Kind == ConceptKind.Type) || _alternatives.Any(body => !body.Types.IsEmpty);

    public bool IsServiceOnly => !HasNumber && !HasType && _names.Count == 0 && _concepts.Exists(concept => concept.Kind == ConceptKind.Service);

    /// <summary>Whether it is whole, with its number behind its type: what comes next is another body.</summary>
    public bool IsClosed => _numberFollowsType;

    public bool HasHeadquarters { get; private set; }

    public bool HasCountry { get; private set; }

    public bool IsSeveral { get; private set; }

    public void AddNumber(NumberUse number, bool isUnclear)
    {
        _number = number;
        _numberFollowsType = HasType;
        Write(number.Written);
        if (isUnclear)
        {
            _guesses.Add(number.Written);
        }
    }

    public void AddKnown(Item item, ImmutableArray<Body> inUse)
    {
        Write(item.Written);
        if (item.IsGuess)
        {
            _guesses.Add(item.Written);
        }

        _languages.UnionWith(item.Senses.Select(sense => sense.Language).OfType<string>());
        if (item.Senses is [{ IsAbbreviation: false } only])
        {
            _concepts.AddRange(only.Concepts);
            return;
        }

        if (item.Senses.Any(sense => sense.IsAbbreviation))
        {
            _abbreviations.Add(item.Token.Text);
        }

        ImmutableArray<Body> readings = [.. item.Senses.Select(sense => new Body(sense.Concepts))];
        ImmutableArray<Body> used = [.. readings.Where(body => inUse.Any(its => its.Key == body.Key))];
        AddReadings(used.IsEmpty ? readings : used);
    }

    /// <summary>An abbreviation that only the registry explains.</summary>
    public void AddAbbreviation(Item item, ImmutableArray<Body> readings, bool isGuess)
    {
        Write(item.Written);
        _abbreviations.Add(item.Token.Text);
        if (isGuess)
        {
            _guesses.Add(item.Written);
        }

        AddReadings(readings);
    }

    public void AddName(Item item)
    {
        Write(item.Written);
        if (!_names.Contains(item.Token.Text, StringComparer.Ordinal))
        {
            _names.Add(item.Token.Text);
        }
    }

    public void AddOtherCountry(Item item)
    {
        AddName(item);
        _otherCountries.Add(item.Token.Text);
    }

    public void AddTitle(Item item)
    {
        Write(item.Written);
        _titles.Add(item.Token.Text);
    }

    public void AddHeadquarters(Item item)
    {
        Write(item.Written);
        HasHeadquarters = true;
    }

    public void AddCountry(Item item)
    {
        Write(item.Written);
        HasCountry = true;
    }

    public void AddSeveral(Item item)
    {
        Write(item.Written);
        IsSeveral = true;
    }

    public Designation Build(Func<Concept, Gender?> genderOf) => new()
    {
        Written = string.Join(' ', _written),
        Number = _number,
        Readings = Readings(genderOf),
        Names = [.. _names],
        Titles = [.. _titles],
        HasHeadquarters = HasHeadquarters,
        HasCountry = HasCountry,
        IsSeveral = IsSeveral,
        OtherCountries = [.. _otherCountries],
        Guesses = [.. _guesses],
        Abbreviations = [.. _abbreviations],
        Languages = [.. _languages.Order(StringComparer.Ordinal)],
        IsBeside = isBeside,
        StartsPhrase = startsPhrase,
        FollowsSemicolon = followsSemicolon,
        IsAbove = isAbove,
    };

    private void Write(string written) => _written.Add(written);

    private void AddReadings(ImmutableArray<Body> readings)
    {
        ImmutableArray<Body> combined = [.. _alternatives.SelectMany(_ => readings, (body, reading) => body.With(reading)).DistinctBy(body => body.Key, StringComparer.Ordinal)];
        if (combined.Length <= MostReadings)
        {
            _alternatives = combined;
        }
        else
        {
            _guesses.Add(_written[^1]);
        }
    }

    /// <summary>An ordinal agrees with its noun in gender: 45/o. can be a Batallón and no Brigada.</summary>
    private ImmutableArray<Body> Readings(Func<Concept, Gender?> genderOf)
    {
        var stated = new Body(_concepts);
        ImmutableArray<Body> all = [.. _alternatives.Select(stated.With).DistinctBy(body => body.Key, StringComparer.Ordinal)];
        if (all.Length == 1 || _number is not { IsOrdinal: true, Gender: { } gender })
        {
            return all;
        }

        ImmutableArray<Body> agreeing = [.. all.Where(body => body.Types.All(type => genderOf(type) is not { } its || its == gender))];
        return agreeing.IsEmpty ? all : agreeing;
    }
}
