using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>The number that a text gives a body, as it writes it.</summary>
internal sealed record NumberUse(UnitNumber Value, string Written, bool IsOrdinal, Gender? Gender);
