namespace Vetting.Reading;

/// <summary>One thing that is wrong with an input, where, and what would be right.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="What">What is wrong: lower case, one line, the input's own words in backticks.</param>
/// <param name="Expected">What was expected, or <see langword="null"/> where <paramref name="What"/> says it all.</param>
/// <param name="Suggestion">The nearest spelling that would be right, or <see langword="null"/>.</param>
public sealed record Problem(Place At, string What, string? Expected = null, string? Suggestion = null)
{
    /// <summary>Returns <c>file:line:column: problem; expected …; did you mean …?</c> on one line.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        var expected = Expected is null ? string.Empty : $"; expected {Expected}";
        var suggestion = Suggestion is null ? string.Empty : $"; did you mean `{Suggestion}`?";
        return $"{At}: {What}{expected}{suggestion}";
    }
}
