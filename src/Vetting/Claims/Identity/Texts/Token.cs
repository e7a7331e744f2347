using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>One piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It in plain letters, without the dots of an abbreviation.</param>
/// <param name="Written">It as the text has it.</param>
/// <param name="IsJoined">Whether nothing but a hyphen stands between it and the piece before.</param>
/// <param name="Number">For a number, which.</param>
/// <param name="IsOrdinal">For a number, whether its ending ranks it.</param>
/// <param name="Gender">For an ordinal, the gender that its ending shows.</param>
internal sealed record Token(
    TokenKind Kind,
    string Text,
    string Written,
    bool IsJoined = false,
    UnitNumber? Number = null,
    bool IsOrdinal = false,
    Gender? Gender = null);
