using NodaTime;

namespace Vetting.Logic;

/// <summary>The clocks of one check: the law's date, the cut-off of knowledge, and whose decisions count. Never the wall clock.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed record AsOf
{
    /// <summary>Gets the default: each line's own dates pick the law, everything known is used, and only the named Secretary's decisions bar.</summary>
    public static AsOf Open { get; } = new();

    /// <summary>Gets the day whose law is applied to every line.</summary>
    /// <value>A calendar day, or <see langword="null"/> (the default): each line's obligation, event and delivery dates pick it.</value>
    public LocalDate? LawOn { get; init; }

    /// <summary>Gets the last day, inclusive, on which a claim may have been first published to be used.</summary>
    /// <value>A calendar day, or <see langword="null"/> (the default): nothing known is ignored.</value>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Gets whose decisions on credibility are applied.</summary>
    /// <value><see cref="Assessor.State"/> by default.</value>
    public Assessor AssessAs { get; init; } = Assessor.State;

    /// <summary>
    /// A stated date as far as it was known by the cut-off: what happened later, or may have, is unknown on that day. That
    /// there is none stays said.
    /// </summary>
    internal StatedDate? Known(StatedDate? stated) => stated?.On is not { } day || WasKnown(day) == true ? stated : null;

    /// <summary>Whether something first published on that day was known by the cut-off; unknown where the day does not decide it.</summary>
    internal bool? WasKnown(DateRange? publishedOn) =>
        KnownOn is not { } cutOff ? true : publishedOn?.IsOnOrBefore(new DateRange(cutOff));
}
