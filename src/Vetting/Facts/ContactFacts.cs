using System.Collections.Immutable;
using NodaTime;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A course, exercise or visit that brings a security force together with those of the United States.</summary>
internal sealed class ContactFacts(AidEvent aidEvent, AidLine line, Origin origin) : FactObject
{
    [Information("what it teaches", Supplier.Proposer, WrittenAs = "lines[].events[].topics")]
    public FactList<string>? Topics { get; } = aidEvent.Topics is { } topics ? FactList<string>.Closed(topics.Select(topic => Spelling.Of(topic))) : null;

    [Information("how many people take part, times the days it lasts", Supplier.Proposer, Unit = "participant-days", WrittenAs = "lines[].events[].participants", IsNonNegative = true)]
    public decimal? ParticipantDays { get; } = aidEvent.Participants * Days(aidEvent);

    internal override string Called => $"the event \"{aidEvent.Name ?? "(not named)"}\"";

    internal override Place? RecordedAt => aidEvent.Place;

    /// <summary>Open where the events of a line are not stated; an event may be none where it is not known whether it is for a security force.</summary>
    public static FactList<ContactFacts> Of(ImmutableArray<LineFacts> lines, Origin origin)
    {
        var events = lines.SelectMany(line => line.Content.Events ?? [], (line, its) => (Reaches: ReachesForce(line), Facts: new ContactFacts(its, line.Content, origin))).ToImmutableArray();
        return FactList<ContactFacts>.Of(
            events.Where(its => its.Reaches == true).Select(its => its.Facts),
            events.Where(its => its.Reaches is null).Select(its => its.Facts),
            lines.All(line => line.Content.Events is not null || ReachesForce(line) == false));
    }

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(aidEvent, $"{aidEvent.Name ?? "an event"}: {string.Join(", ", (aidEvent.Topics ?? []).Select(topic => Spelling.MeaningOf(topic)))}", line.Sources)];

    private static bool? ReachesForce(LineFacts line)
    {
        var any = Kleene.Any(line.Units!.Select(unit => unit.IsSecurityForce));
        return line.Units!.IsClosed ? any : any | null;
    }

    private static decimal? Days(AidEvent its) => its is { StartsOn.On: { IsExact: true } first, EndsOn.On: { IsExact: true } last } && first.Earliest <= last.Earliest
        ? Period.DaysBetween(first.Earliest, last.Earliest) + 1
        : null;
}
