using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>What ties a recipient to other units and to other lines of its package.</summary>
internal sealed class RecipientTies
{
    public RecipientTies(Recipient recipient, AidLine line, UnitRecord? record, UnitRecords records, Func<Func<ChannelFacts, bool?>, bool?> onAnyLine)
    {
        Predecessors = record is null ? null : PredecessorFacts.Of(record, line, records);
        Sharers = Facts.Sharers.Of(recipient, line, record, records);
        SharedIncidents = SharedIncidentFacts.Of(Sharers);
        SecondedFrom = Seconding(recipient, line, record, records);
        Misuses = record is null ? null : MisuseFacts.Of(record, LineDates.FurnishedOn(line), records);
        Exceptions = new ExceptionUses(line, record, records.Registry, records.AsOf, records.Origin);
        ReceivesUnderStateLaw = onAnyLine(channel => channel.CoveredByStateLeahy);
        ReceivesUnderDefenseLaw = onAnyLine(channel => channel.CoveredByDefenseLeahy);
        IsForceCertified = record is null ? null : Certified(line.Papers?.RightsTrainingCertificate?.Units, record.Source, records.Registry);
    }

    public FactList<PredecessorFacts>? Predecessors { get; }

    public FactList<SharerFacts> Sharers { get; }

    public FactList<SharedIncidentFacts> SharedIncidents { get; }

    public FactList<UnitFacts> SecondedFrom { get; }

    public FactList<MisuseFacts>? Misuses { get; }

    public ExceptionUses Exceptions { get; }

    public bool? ReceivesUnderStateLaw { get; }

    public bool? ReceivesUnderDefenseLaw { get; }

    public bool? IsForceCertified { get; }

    private static FactList<UnitFacts> Seconding(Recipient recipient, AidLine line, UnitRecord? own, UnitRecords records)
    {
        var stated = (recipient.SecondedFrom ?? []).Select(id => records.WithId(id, line)?.Unit).ToImmutableArray();
        var inRegistry = (own is null ? [] : records.Registry.Index.RelationsOf(own.Unit.Id))
            .Where(relation => relation.Kind == RelationKind.SecondedFrom && relation.Unit == own!.Unit.Id && relation.WasKnown(records.AsOf) != false)
            .Select(relation => records.WithId(relation.Other, line)?.Unit).ToImmutableArray();
        var isClosed = recipient.SecondedFrom is not null && !stated.Contains(null) && !inRegistry.Contains(null);

        // When a secondment of the registry ended is for the date of the relation to say; it may still hold.
        return FactList<UnitFacts>.Of(stated.OfType<UnitFacts>(), inRegistry.OfType<UnitFacts>().Where(unit => !stated.Any(its => its?.Id == unit.Id)), isClosed);
    }

    /// <summary>
    /// Whether one of the units that a certificate names is the unit or its whole force: the service of the same branch and
    /// country. Another branch is another force; anything else is not known.
    /// </summary>
    private static bool? Certified(ImmutableArray<string>? certified, Unit unit, Registry registry) => certified is { } ids
        ? Kleene.Any(ids.Select(id => id == unit.Id ? true : Covers(registry.UnitWithId(id), unit)))
        : null;

    private static bool? Covers(Unit? force, Unit unit) => force switch
    {
        null or { Branch: null } => null,
        _ when unit.Branch is null => null,
        _ when force.Branch != unit.Branch || force.Country != unit.Country => false,
        { Level: UnitLevel.Service } => true,
        _ => null,
    };
}
