using System.Collections.Immutable;
using Vetting.Packages;

namespace Vetting.Findings.Exposures;

/// <summary>The money of a package. Whatever is asked of it counts no dollar twice, and adds no two currencies.</summary>
internal sealed class PackageMoney(PackageContent package)
{
    private readonly ImmutableArray<LineMoney> _lines = [.. package.Lines.Select((line, index) => new LineMoney(line, index))];

    public IEnumerable<Parcel> Parcels => _lines.SelectMany(line => line.Parcels);

    /// <summary>The money that a place of the package stands for: a recipient's share, a line's amount, or all of it.</summary>
    public ImmutableArray<Exposure> Of(SubjectPlace place) => Of(parcel => parcel.IsWithin(place));

    public ImmutableArray<Exposure> Of(Func<Parcel, bool> isIn) => Of(isIn, isIn);

    /// <summary>The money of the parcels that surely count, at the least, and of those that may, at the most.</summary>
    public ImmutableArray<Exposure> Of(Func<Parcel, bool> certain, Func<Parcel, bool> possible) => Together(_lines.SelectMany(line => line.Of(certain, possible)));

    /// <summary>Adds amounts currency by currency; amounts of several currencies are never added.</summary>
    public static ImmutableArray<Exposure> Together(IEnumerable<Exposure> exposures) =>
    [
        .. exposures.GroupBy(exposure => exposure.Currency, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Exposure(same.Key, same.Sum(exposure => exposure.Low), same.Sum(exposure => exposure.High))),
    ];
}
