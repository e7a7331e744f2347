using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>What the registry knows of the units of one package: each is looked up once for each day that matters.</summary>
internal sealed class UnitRecords(Registry registry, string country, LawParameters law, AsOf asOf, Origin origin)
{
    private readonly Dictionary<(string Unit, DateRange? On), UnitRecord> _records = [];

    public Registry Registry => registry;

    public AsOf AsOf => asOf;

    public Origin Origin => origin;

    public VettingBook Vettings { get; } = new(registry, asOf, origin);

    public UnitRecord Of(Unit unit, DateRange? furnishedOn)
    {
        if (!_records.TryGetValue((unit.Id, furnishedOn), out var record))
        {
            record = new UnitRecord(unit, registry, furnishedOn, law, asOf, origin);
            _records.Add((unit.Id, furnishedOn), record);
        }

        return record;
    }

    /// <summary>A name that several units share names none of them: choosing would be a guess.</summary>
    public UnitRecord? Of(Recipient recipient, AidLine line) =>
        (recipient.Unit ?? recipient.Named) is { } name && registry.UnitsCalled(name, recipient.Country ?? country) is [var only]
            ? Of(only, LineDates.FurnishedOn(line))
            : null;

    /// <summary>A unit that a package names by its registry id; unknown where no claim in use stands behind the id.</summary>
    public UnitRecord? WithId(string? id, AidLine line) =>
        id is not null && registry.UnitWithId(id) is { IsRetracted: false } unit ? Of(unit, LineDates.FurnishedOn(line)) : null;

    /// <summary>The units that receive a line; open where one of them is not known to be any.</summary>
    public FactList<UnitFacts> Receiving(AidLine line)
    {
        var units = line.Recipients.Select(recipient => Of(recipient, line)?.Unit).ToImmutableArray();
        return units.Contains(null) ? FactList<UnitFacts>.Open(units.OfType<UnitFacts>()) : FactList<UnitFacts>.Closed(units.OfType<UnitFacts>());
    }
}
