using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The units that share something with a recipient: as the package says, and as the registry has task forces and secondments.</summary>
internal static class Sharers
{
    /// <summary>
    /// Closed where the package says both with whom the recipient shares and where its members are seconded from, and the unit is
    /// known, whose task forces and secondments the registry may have.
    /// </summary>
    public static FactList<SharerFacts> Of(Recipient recipient, AidLine line, UnitRecord? own, UnitRecords records)
    {
        List<(string Unit, string What, bool IsCertain, Evidence Evidence)> found =
        [
            .. (recipient.SharesWith ?? []).Select(its => (its.Unit, What(its), true, records.Origin.InPackage(its, $"shares with {its.Unit}: {What(its)}", recipient.Sources))),
            .. (recipient.SecondedFrom ?? []).Select(unit => (unit, "members seconded", true, records.Origin.InPackage(recipient, $"members are seconded from {unit}", recipient.Sources))),
            .. own is null ? [] : InRegistry(own.Unit.Id, line, records),
        ];
        var sharers = found.GroupBy(its => its.Unit, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => (
                IsCertain: same.Any(its => its.IsCertain),
                Facts: new SharerFacts(
                    same.Key,
                    string.Join(", ", same.Select(its => its.What).Distinct(StringComparer.Ordinal)),
                    records.WithId(same.Key, line),
                    line,
                    records.AsOf,
                    [.. same.Select(its => its.Evidence)])))
            .ToImmutableArray();
        return FactList<SharerFacts>.Of(
            sharers.Where(its => its.IsCertain).Select(its => its.Facts),
            sharers.Where(its => !its.IsCertain).Select(its => its.Facts),
            isClosed: own is not null && recipient is { SharesWith: not null, SecondedFrom: not null });
    }

    private static string What(Sharing sharing) => sharing.Shares is { IsEmpty: false } all
        ? string.Join(", ", all.Select(benefit => Spelling.MeaningOf(benefit)))
        : "it is not stated what";

    private static IEnumerable<(string Unit, string What, bool IsCertain, Evidence Evidence)> InRegistry(string unit, AidLine line, UnitRecords records)
    {
        var relations = Known(unit, records);
        var taskForces = relations.Where(relation => relation.Kind == RelationKind.MemberOf && relation.Unit == unit)
            .Select(relation => (relation, Time: Holds(relation, line, records)))
            .Where(its => its.Time != false)
            .ToImmutableArray();
        return
        [
            .. relations.Where(relation => relation.Kind == RelationKind.SecondedFrom && relation.Unit == unit)
                .Select(relation => (relation, Time: Holds(relation, line, records)))
                .Where(its => its.Time != false)
                .Select(its => Of(its.relation, its.relation.Other, "members seconded", its.Time)),
            .. taskForces.Select(its => Of(its.relation, its.relation.Other, "a task force", its.Time)),
            .. taskForces.SelectMany(force => Known(force.relation.Other, records).Where(other => other.Kind == RelationKind.MemberOf && other.Other == force.relation.Other && other.Unit != unit)
                .Select(other => (other, Time: force.Time & Holds(other, line, records)))
                .Where(its => its.Time != false)
                .Select(its => Of(its.other, its.other.Unit, "a task force", its.Time))),
        ];

        (string, string, bool, Evidence) Of(Relation relation, string other, string what, bool? time) => (
            other,
            what,
            time == true && relation.Status == ClaimStatus.Asserted && relation.WasKnown(records.AsOf) == true,
            records.Origin.InRegistry(relation, $"{relation.Unit} {Spelling.MeaningOf(relation.Kind)} {relation.Other}"));
    }

    private static ImmutableArray<Relation> Known(string unit, UnitRecords records) =>
        [.. records.Registry.Index.RelationsOf(unit).Where(relation => relation.WasKnown(records.AsOf) != false)];

    /// <summary>Whether the relation holds on a day on which the line gives something; a first day that is not stated is not held against it.</summary>
    private static bool? Holds(Relation relation, AidLine line, UnitRecords records)
    {
        var (first, last) = (LineDates.FurnishedOn(line), LineDates.LastFurnishedOn(line));
        var begun = relation.From is { } from ? Dates.OnOrBefore(from, last ?? first) : true;
        var notEnded = records.AsOf.Known(relation.To) is not { } to ? null : to.IsNone ? true : Dates.OnOrBefore(first, to.On);
        return begun & notEnded;
    }
}
