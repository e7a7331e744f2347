namespace Vetting.Reading;

/// <summary>One thing that is wrong with an input, where, and what would be right.</summary>
public sealed record Problem
{
    internal Problem(Place at, string what, string? expected = null, string? suggestion = null) =>
        (At, What, Expected, Suggestion) = (at, what, expected, suggestion);

    /// <summary>Gets where it stands.</summary>
    public Place At { get; internal init; }

    /// <summary>Gets what is wrong: lower case, one line, the input's own words in backticks.</summary>
    public string What { get; internal init; }

    /// <summary>Gets what was expected, or <see langword="null"/> where <see cref="What"/> says it all.</summary>
    public string? Expected { get; }

    /// <summary>Gets the nearest spelling that would be right, or <see langword="null"/>.</summary>
    public string? Suggestion { get; }

    /// <summary>Returns <c>file:line:column: problem; expected …; did you mean …?</c> on one line.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        var expected = Expected is null ? string.Empty : $"; expected {Expected}";
        var suggestion = Suggestion is null ? string.Empty : $"; did you mean {Quoted.Text(Suggestion)}?";
        return $"{At}: {What}{expected}{suggestion}";
    }
}
