using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>One row of a sheet of claims.</summary>
internal sealed class ClaimRow(SfmSheet sheet, Row row)
{
    public SfmSheet Sheet => sheet;

    public string Type => Cell(Attributes.ClaimType);

    /// <summary>What the claim is about: the unit, relation, posting or incident, which other claims may be about too.</summary>
    public string Entity => Cell(Attributes.Entity);

    /// <summary>A claim that its researchers accept is asserted; whatever else they say of it leaves it open.</summary>
    public ClaimStatus Status => string.Equals(Cell(Attributes.Status), "accepted", StringComparison.OrdinalIgnoreCase) ? ClaimStatus.Asserted : ClaimStatus.Disputed;

    public Place Place => sheet.At(row);

    public string Cell(string attribute) => sheet.Cell(row, attribute);

    public ImmutableArray<string> Cells(string attribute) => sheet.Cells(row, attribute);

    public Place At(string attribute) => sheet.At(row, attribute);

    /// <summary>When what it claims was so; <see langword="null"/> with the reason where the dates cannot be read.</summary>
    public ClaimRange? Range(out string? fault) => ClaimRange.Of(
        Cell(Attributes.FirstPrecise),
        Cell(Attributes.LastPrecise),
        Cell(Attributes.FirstImprecise),
        Cell(Attributes.LastImprecise),
        IsYes(Attributes.Starting),
        IsYes(Attributes.Ending),
        out fault);

    private bool IsYes(string attribute) => Cell(attribute).ToUpperInvariant() is "Y" or "YES" or "TRUE";
}
