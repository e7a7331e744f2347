using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A course, exercise or visit on the line.</summary>
internal sealed class EventFacts(AidEvent aidEvent, AidLine line, Origin origin) : FactObject
{
    [Information("what it is called", Supplier.Proposer, WrittenAs = "lines[].events[].name")]
    public string? Name { get; } = aidEvent.Name;

    [Information("what its content is made for", Supplier.Proposer, WrittenAs = "lines[].events[].lethality")]
    public Lethality? Lethality { get; } = aidEvent.Lethality;

    [Information("what it teaches", Supplier.Proposer, WrittenAs = "lines[].events[].topics")]
    public FactList<string>? Topics { get; } = aidEvent.Topics is { } topics
        ? FactList<string>.Closed(topics.Select(topic => Spelling.Of(topic)))
        : null;

    internal override string Called => $"the event \"{aidEvent.Name ?? "(not named)"}\"";

    internal override Place? RecordedAt => aidEvent.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(aidEvent, $"{aidEvent.Name ?? "an event"}: {(aidEvent.Lethality is { } its ? Spelling.Of(its) : "lethality not stated")}", line.Sources)];
}
