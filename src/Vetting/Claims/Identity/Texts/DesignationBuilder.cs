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
    private readonly Dictionary<string, int> _namesAt = new(StringComparer.Ordinal);
    private readonly List<string> _titles = [];
    private readonly List<string> _guesses = [];
    private readonly List<string> _abbreviations = [];
    private readonly List<string> _otherCountries = [];
    private readonly List<string> _marks = [];
    private readonly List<string> _said = [];
    private readonly HashSet<string> _languages = new(StringComparer.Ordinal);
    private readonly List<Concept> _concepts = [];
    private ImmutableArray<Body> _alternatives = [Body.Unsaid];
    private NumberUse? _number;
    private bool _numberFollowsType;
    private (int First, int Last)? _typesAt;
    private int? _numberAt;

    public bool HasNumber => _number is not null;

    public bool HasType => _concepts.Exists(concept => concept.Kind == ConceptKind.Type) || _alternatives.Any(body => !body.Types.IsEmpty);

    public bool IsServiceOnly => !HasNumber && !HasType && _names.Count == 0 && _concepts.Exists(concept => concept.Kind == ConceptKind.Service);

    /// <summary>Whether it is whole, with its number behind its type: what comes next is another body.</summary>
    public bool IsClosed => _numberFollowsType;

    public bool HasHeadquarters { get; private set; }

    public bool HasCountry { get; private set; }

    public bool IsSeveral { get; private set; }

    public bool IsUnnamed { get; private set; }

    public bool IsPlural { get; private set; }

    public void AddNumber(NumberUse number, bool isUnclear)
    {
        _number = number;
        _numberFollowsType = HasType;
        Write(number.Written);
        _numberAt = _written.Count;
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

        IsPlural |= item.Senses.All(sense => sense.IsPlural);
        _languages.UnionWith(item.Senses.Select(sense => sense.Language).OfType<string>());
        if (item.Senses is [{ IsAbbreviation: false } only])
        {
            _concepts.AddRange(only.Concepts);
            NoteType(only.Concepts.Any(concept => concept.Kind == ConceptKind.Type));
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
        if (!_names.Contains(item.Plain, StringComparer.Ordinal))
        {
            _names.Add(item.Plain);
            _namesAt.Add(item.Plain, _written.Count);
        }
    }

    public void AddOtherCountry(Item item)
    {
        AddName(item);
        if (!_otherCountries.Contains(item.Plain, StringComparer.Ordinal))
        {
            _otherCountries.Add(item.Plain);
        }
    }

    public void AddMark(Item item)
    {
        Write(item.Written);
        _marks.Add(item.Written);
    }

    public void AddUnnamed(Item item)
    {
        Write(item.Written);
        IsUnnamed = true;
    }

    /// <summary>Keeps what the text says there, whatever was made of it.</summary>
    public void Say(Item item) => _said.Add(item.Plain);

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
        OfItsKind = [.. _names.Where(IsOfItsKind)],
        HasHeadquarters = HasHeadquarters,
        HasCountry = HasCountry,
        IsSeveral = IsSeveral,
        IsUnnamed = IsUnnamed,
        IsPlural = IsPlural,
        Marks = [.. _marks],
        Said = string.Join(' ', _said),
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

    private void NoteType(bool isType)
    {
        if (isType)
        {
            _typesAt = (_typesAt?.First ?? _written.Count, _written.Count);
        }
    }

    /// <summary>Whether a word stands between the number and the type, where what follows both would be a person's name or a place.</summary>
    private bool IsOfItsKind(string name) => _numberAt is { } number && _typesAt is { } types && _namesAt[name] is var at
        && ((types.First < at && at < number) || (number < at && at < types.Last));

    private void AddReadings(ImmutableArray<Body> readings)
    {
        NoteType(readings.Any(body => !body.Types.IsEmpty));
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
