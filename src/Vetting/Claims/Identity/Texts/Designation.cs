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

    /// <summary>Ranks and honours, which count only where nothing else names the unit.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    public bool HasHeadquarters { get; init; }

    /// <summary>Whether a country's own name stands in it.</summary>
    public bool HasCountry { get; init; }

    public bool IsSeveral { get; init; }

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

    public bool IsEmpty => Number is null && IsBodyUnsaid && Names.IsEmpty && Titles.IsEmpty;

    /// <summary>A whole service, and no body of it: <c>SEDENA</c>, <c>Mexico Navy</c>, <c>police</c>.</summary>
    public bool IsServiceOnly => Names.IsEmpty && Titles.IsEmpty && Number is null && Readings.All(IsService);

    /// <summary>A service with a number that belongs to no kind of body: <c>SEDENA 2540</c>.</summary>
    public bool IsNumberedService => Names.IsEmpty && Titles.IsEmpty && Number is not null && Readings.All(IsService);

    public int? Size => Readings.Min(body => body.Size);

    private static bool IsService(Body body) =>
        body.Types.IsEmpty
        && (body.Services.IsEmpty
            ? body.Arms.Length > 0 && body.Arms.All(arm => arm.AloneIsService)
            : body.Arms.All(arm => arm.AloneIsService || arm.BesideService));
}
