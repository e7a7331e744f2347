using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>Who commands a unit on the days on which a line gives something, by the postings in the registry.</summary>
internal static class CommandersInPost
{
    /// <summary>Closed where on each of those days somebody certainly holds the post: a unit has one commander at a time.</summary>
    public static FactList<CommanderFacts> Of(Unit unit, Registry registry, FactList<FurnishingFacts> days, Func<string, FactList<VettingFacts>> vettings, AsOf asOf, Origin origin)
    {
        var postings = registry.People.PostingsTo(unit).Where(posting => posting.WasKnown(asOf) != false
            && posting.Role is null or PostingRole.Commander).ToImmutableArray();
        var held = postings.Select(posting => (posting, holds: Kleene.Any(days.Select(day => Holds(posting, day.On, asOf)))))
            .Where(its => its.holds != false).ToImmutableArray();
        var isClosed = days.IsClosed && days.Count > 0
            && days.All(day => held.Any(its => IsCertain(its.posting, asOf) && Holds(its.posting, day.On, asOf) == true));
        return FactList<CommanderFacts>.Of(
            held.Where(its => its.holds == true && IsCertain(its.posting, asOf)).Select(its => Facts(its.posting)),
            held.Where(its => its.holds is null || !IsCertain(its.posting, asOf)).Select(its => Facts(its.posting)),
            isClosed);

        CommanderFacts Facts(Posting posting) => new(
            posting.Person,
            vettings(posting.Person),
            [origin.InRegistry(posting, $"{posting.Person} commands {posting.Unit} from {posting.From?.ToString() ?? "an unknown day"} to {posting.To?.ToString() ?? "an unknown day"}")]);
    }

    private static bool IsCertain(Posting posting, AsOf asOf) =>
        posting is { Status: ClaimStatus.Asserted, Role: PostingRole.Commander } && posting.WasKnown(asOf) == true;

    private static bool? Holds(Posting posting, DateRange? on, AsOf asOf) =>
        Dates.OnOrBefore(posting.From, on)
        & (asOf.Known(posting.To) is not { } to ? null : to.IsNone ? true : Dates.OnOrBefore(on, to.On));
}
