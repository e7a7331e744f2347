using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>The vettings on file by their subject. What is on file of a unit and of the people in it is closed by a search for vettings.</summary>
internal sealed class VettingBook(Registry registry, AsOf asOf, Origin origin)
{
    /// <summary>The vettings of the unit itself.</summary>
    public FactList<VettingFacts> OfUnit(UnitRecord record) => List(
        [.. Known(registry.Index.VettingsIn(record.Unit.Id)).Where(vetting => IsOf(vetting, VettedSubject.Unit) != false)],
        vetting => IsOf(vetting, VettedSubject.Unit) == true,
        IsSearched(record));

    /// <summary>The vettings of a person, wherever the person served; those that name no person may be of anybody in the unit.</summary>
    public FactList<VettingFacts> OfPerson(string person, UnitRecord record) => List(
        [
            .. Known(registry.Index.VettingsOf(person).Concat(registry.Index.VettingsIn(record.Unit.Id).Where(vetting => vetting.Person is null)))
                .Where(vetting => IsOf(vetting, VettedSubject.Person) != false),
        ],
        vetting => vetting.Person == person && IsOf(vetting, VettedSubject.Person) == true,
        IsSearched(record));

    private IEnumerable<VettingRecord> Known(IEnumerable<VettingRecord> vettings) => vettings.Where(vetting => vetting.WasKnown(asOf) != false);

    private static bool? IsOf(VettingRecord vetting, VettedSubject subject) => vetting.Of is { } of ? of == subject : null;

    private static bool IsSearched(UnitRecord record) => record.Searches.Any(search => (search.Closes & search.CoversVettings) == true);

    private FactList<VettingFacts> List(ImmutableArray<VettingRecord> records, Func<VettingRecord, bool> isTheirs, bool isSearched)
    {
        return FactList<VettingFacts>.Of(
            records.Where(IsCertain).Select(Facts),
            records.Where(vetting => !IsCertain(vetting)).Select(Facts),
            isSearched);

        bool IsCertain(VettingRecord vetting) => isTheirs(vetting) && vetting.Status == ClaimStatus.Asserted && vetting.WasKnown(asOf) == true;

        VettingFacts Facts(VettingRecord vetting) =>
            new(vetting, records, vetting.EarlierApproval is { } id ? records.FirstOrDefault(its => its.Id == id && Supports(its, vetting)) : null, asOf, origin);

        // The approval of somebody else, or by another office, is none that a match can rest on.
        bool Supports(VettingRecord earlier, VettingRecord match) => IsCertain(earlier) && earlier.Capacity is { } by && by == match.Capacity;
    }
}
