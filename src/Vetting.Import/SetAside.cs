using Vetting.Reading;

namespace Vetting.Import;

/// <summary>A row, or a part of one, that became no claim, and why.</summary>
/// <param name="At">The row and column.</param>
/// <param name="Why">The reason, in words.</param>
/// <param name="IsWholeRow">Whether nothing of the row was taken.</param>
internal sealed record SetAside(Place At, string Why, bool IsWholeRow);
