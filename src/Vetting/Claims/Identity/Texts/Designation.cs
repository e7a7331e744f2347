using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Texts;

/// <summary>One body as a text names it.</summary>
internal sealed record Designation
{
    public required string Written { get; init; }

    public NumberUse? Number { get; init; }

    /// <summary>What kind of body it can be; several, where an abbreviation has several readings. Never empty.</summary>
    public required ImmutableArray<Body> Readings { get; init; }

    /// <summary>Words that no list has, in plain letters: places, names of people, and what the lists lack.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Those of the words that stand between the number and the type, and so say of what kind it is: the <c>monte</c> of <c>Regimiento de Infantería de Monte 28</c>.</summary>
    public ImmutableArray<string> OfItsKind { get; init; } = [];

    /// <summary>Ranks and honours, which count only where nothing else names the unit.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    public bool HasHeadquarters { get; init; }

    /// <summary>Whether a country's own name stands in it.</summary>
    public bool HasCountry { get; init; }

    public bool IsSeveral { get; init; }

    /// <summary>Whether it says that what is meant is not named.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Whether its type is said of several, so that its number counts them.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Signs that no list gives a meaning, and number marks without a number.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>All its words in plain letters, with those that only tie others together.</summary>
    public string Said { get; init; } = string.Empty;

    /// <summary>Other countries that are named in it, in plain letters.</summary>
    public ImmutableArray<string> OtherCountries { get; init; } = [];

    /// <summary>What was only guessed, as it is written.</summary>
    public ImmutableArray<string> Guesses { get; init; } = [];

    /// <summary>The abbreviations of several words that were read, in plain letters.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>The languages of its words, in order.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Whether it is set beside what comes before, as another recipient, rather than below or above it.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether it follows a semicolon rather than a slash, so that words alone are a place and no recipient.</summary>
    public bool FollowsSemicolon { get; init; }

    /// <summary>Whether the text itself sets it above what comes before: the Brigada of `3 Compañía de la Brigada`.</summary>
    public bool IsAbove { get; init; }

    public bool IsRemark => FollowsSemicolon && IsNamesOnly;

    /// <summary>Whether it follows a comma or the like rather than words of the same phrase.</summary>
    public bool StartsPhrase { get; init; }

    public bool IsNamesOnly => Number is null && IsBodyUnsaid && Names.Length + Titles.Length > 0;

    public bool IsBodyUnsaid => Readings.All(body => body.IsUnsaid && body.Services.IsEmpty);

    public bool IsEmpty => Number is null && IsBodyUnsaid && Names.IsEmpty && Titles.IsEmpty && Marks.IsEmpty && !IsSeveral && !IsUnnamed;

    /// <summary>Whether it says nothing of any body: signs, or that something is not named.</summary>
    public bool IsBlank => Number is null && IsBodyUnsaid && Names.IsEmpty && Titles.IsEmpty;

    /// <summary>Whether it names no kind of body; it may still name an arm, which many places do: <c>Delta State</c>.</summary>
    public bool HasNoBody => Readings.All(body => body.Types.IsEmpty && body.Services.IsEmpty);

    /// <summary>A number and nothing else: the 13 of <c>12 Batallón, 13</c>.</summary>
    public bool IsBareNumber => Number is not null && IsBodyUnsaid && Names.IsEmpty && Titles.IsEmpty;

    /// <summary>Whether it names only another country.</summary>
    public bool IsOtherCountry => OtherCountries.Length > 0 && IsNamesOnly && Names.Length == OtherCountries.Length && Titles.IsEmpty;

    /// <summary>A whole service, and no body of it: <c>SEDENA</c>, <c>Mexico Navy</c>, <c>police</c>, <c>US Army</c>.</summary>
    public bool IsServiceOnly => Names.Length == OtherCountries.Length && Titles.IsEmpty && Number is null && Readings.All(IsService);

    /// <summary>A service with a number that belongs to no kind of body: <c>SEDENA 2540</c>.</summary>
    public bool IsNumberedService => Names.IsEmpty && Titles.IsEmpty && Number is not null && Readings.All(IsService);

    public int? Size => Readings.Min(body => body.Size);

    private static bool IsService(Body body) =>
        body.Types.All(type => type.BesideService)
        && (body.Services.IsEmpty
            ? body.Arms.Length > 0 && body.Arms.All(arm => arm.AloneIsService)
            : body.Arms.All(arm => arm.AloneIsService || arm.BesideService));
}
