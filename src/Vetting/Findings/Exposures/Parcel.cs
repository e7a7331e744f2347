namespace Vetting.Findings.Exposures;

/// <summary>A part of a line's money: a recipient's share, or what the shares leave over.</summary>
/// <param name="Line">The line's index.</param>
/// <param name="Recipient">The recipient's index on the line, or <see langword="null"/> for what is left over.</param>
/// <param name="Currency">As ISO 4217 writes it.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
internal sealed record Parcel(int Line, int? Recipient, string Currency, decimal Low, decimal High)
{
    /// <summary>Whether the parcel is, or belongs to, what a place of the package names.</summary>
    public bool IsWithin(SubjectPlace place) => (place.Line is null || place.Line == Line) && (place.Recipient is null || place.Recipient == Recipient);
}
