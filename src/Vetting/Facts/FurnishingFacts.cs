using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A day on which a line gives something: an event begins, or a tranche is delivered.</summary>
internal sealed class FurnishingFacts : FactObject
{
    private readonly Evidence _evidence;

    private readonly bool _isEvent;

    private FurnishingFacts(string called, DateRange? on, bool? isDone, bool isEvent, Evidence evidence)
    {
        Called = called;
        On = on;
        IsDone = isDone;
        _isEvent = isEvent;
        _evidence = evidence;
    }

    [Information("the day it begins or is delivered", Supplier.Proposer, WrittenAs = "lines[].deliveries[].on")]
    public DateRange? On { get; }

    [Information("it has been held or delivered already", Supplier.Post | Supplier.Proposer, WrittenAs = "lines[].deliveries[].delivered")]
    public bool? IsDone { get; }

    internal override string Called { get; }

    /// <summary>All of a line; open where either list is not stated.</summary>
    public static FactList<FurnishingFacts> Of(AidLine line, Origin origin)
    {
        FurnishingFacts[] all = [.. (line.Events ?? []).Select(its => Of(its, line, origin)), .. (line.Deliveries ?? []).Select(its => Of(its, line, origin))];
        return line.Events is null || line.Deliveries is null ? FactList<FurnishingFacts>.Open(all) : FactList<FurnishingFacts>.Closed(all);
    }

    internal override Place? RecordedAt => _evidence.At;

    internal override string? WrittenAt(string fact) => !_isEvent ? null : fact == nameof(On) ? "lines[].events[].startsOn" : "lines[].events[].held";

    internal override ImmutableArray<Evidence> Behind(string fact) => [_evidence];

    private static FurnishingFacts Of(AidEvent its, AidLine line, Origin origin) => new(
        $"the event \"{its.Name ?? "(not named)"}\" on {Day(its.StartsOn)}",
        its.StartsOn?.On,
        its.Held,
        isEvent: true,
        origin.InPackage(its, $"{its.Name ?? "an event"} begins on {Day(its.StartsOn)}", line.Sources));

    private static FurnishingFacts Of(Delivery its, AidLine line, Origin origin) => new(
        $"the delivery on {Day(its.On)}",
        its.On?.On,
        its.Delivered,
        isEvent: false,
        origin.InPackage(its, $"delivery on {Day(its.On)}{(its.Delivered == true ? ", made" : string.Empty)}", line.Sources));

    private static string Day(StatedDate? day) => day?.ToString() ?? "an unknown day";
}
