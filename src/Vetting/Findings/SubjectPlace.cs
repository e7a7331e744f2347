namespace Vetting.Findings;

/// <summary>Which line and recipient of a package a subject is.</summary>
/// <param name="Line">The line's index, or <see langword="null"/> for the package.</param>
/// <param name="Recipient">The recipient's index on its line, or <see langword="null"/> for the line or the package.</param>
internal readonly record struct SubjectPlace(int? Line, int? Recipient)
{
    /// <summary>The place as a JSON Pointer into the package.</summary>
    public string Pointer => (Line, Recipient) switch
    {
        ({ } line, { } recipient) => FormattableString.Invariant($"/lines/{line}/recipients/{recipient}"),
        ({ } line, null) => FormattableString.Invariant($"/lines/{line}"),
        _ => string.Empty,
    };
}
