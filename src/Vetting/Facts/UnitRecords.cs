using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>What the registry knows of the units of one package: each is looked up once for each day that matters.</summary>
internal sealed class UnitRecords(Registry registry, string country, LawParameters law, AsOf asOf, Origin origin)
{
    private readonly Dictionary<(string Unit, DateRange? On, DateRange? Last), UnitRecord> _records = [];

    // By place in the package and not by content: two recipients of one name are two recipients.
    private readonly Dictionary<Recipient, IdentityMatch?> _matches = new(ReferenceEqualityComparer.Instance);

    public Registry Registry => registry;

    public AsOf AsOf => asOf;

    public Origin Origin => origin;

    public VettingBook Vettings { get; } = new(registry, asOf, origin);

    private UnitRecord Of(Unit unit, DateRange? furnishedOn, DateRange? lastFurnishedOn)
    {
        if (!_records.TryGetValue((unit.Id, furnishedOn, lastFurnishedOn), out var record))
        {
            record = new UnitRecord(unit, registry, furnishedOn, lastFurnishedOn, law, asOf, origin);
            _records.Add((unit.Id, furnishedOn, lastFurnishedOn), record);
        }

        return record;
    }

    /// <summary>What the registry makes of how the package calls a recipient, asked once; <see langword="null"/> where it calls it nothing.</summary>
    public IdentityMatch? MatchOf(Recipient recipient)
    {
        if (!_matches.TryGetValue(recipient, out var match))
        {
            match = RecipientIdentity.Of(recipient, country, registry, asOf);
            _matches.Add(recipient, match);
        }

        return match;
    }

    /// <summary>A text that may mean several units names none of them: choosing would be a guess.</summary>
    public UnitRecord? Of(Recipient recipient, AidLine line) =>
        MatchOf(recipient) is { Resolves: true, Unit: { } unit } ? Of(unit, LineDates.FurnishedOn(line), LineDates.LastFurnishedOn(line)) : null;

    /// <summary>A unit that a package names by its registry id; unknown where no claim in use stands behind the id.</summary>
    public UnitRecord? WithId(string? id, AidLine line) =>
        id is not null && registry.UnitWithId(id) is { IsRetracted: false } unit ? Of(unit, LineDates.FurnishedOn(line), LineDates.LastFurnishedOn(line)) : null;

    /// <summary>The units that receive a line; open where one of them is not known to be any.</summary>
    public FactList<UnitFacts> Receiving(AidLine line)
    {
        var units = line.Recipients.Select(recipient => Of(recipient, line)?.Unit).ToImmutableArray();
        return units.Contains(null) ? FactList<UnitFacts>.Open(units.OfType<UnitFacts>()) : FactList<UnitFacts>.Closed(units.OfType<UnitFacts>());
    }
}
