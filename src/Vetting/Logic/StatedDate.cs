namespace Vetting.Logic;

/// <summary>
/// What a file says of a date: a day (perhaps imprecise), or that there is none (<c>"none"</c>). A date that is
/// left out is not a <see cref="StatedDate"/> at all but <see langword="null"/>: unknown.
/// </summary>
internal readonly record struct StatedDate
{
    private StatedDate(DateRange? on) => On = on;

    /// <summary>The thing is known not to have happened, or not to exist.</summary>
    public static StatedDate None { get; } = new(null);

    /// <summary>The day, or <see langword="null"/> where there is known to be none.</summary>
    public DateRange? On { get; }

    public bool IsNone => On is null;

    public static StatedDate At(DateRange on) => new(on);

    public override string ToString() => On?.ToString() ?? "none";
}
