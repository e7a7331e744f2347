using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how many of those implicated were held to account, as of a day")]
internal sealed record Accountability : Placed
{
    [Meaning("how many members are implicated, 0 or more")]
    [Bounds(0)]
    public int? Implicated { get; init; }

    [Meaning("how many were investigated, 0 or more")]
    [Bounds(0)]
    public int? Investigated { get; init; }

    [Meaning("how many were charged, 0 or more")]
    [Bounds(0)]
    public int? Charged { get; init; }

    [Meaning("how many were tried, 0 or more")]
    [Bounds(0)]
    public int? Tried { get; init; }

    [Meaning("how many were convicted, 0 or more")]
    [Bounds(0)]
    public int? Convicted { get; init; }

    [Meaning("how many were acquitted, 0 or more")]
    [Bounds(0)]
    public int? Acquitted { get; init; }

    [Meaning("how many were sentenced, 0 or more")]
    [Bounds(0)]
    public int? Sentenced { get; init; }

    [Meaning("how many were removed from service, 0 or more")]
    [Bounds(0)]
    public int? Removed { get; init; }

    [Meaning("the day these numbers stood")]
    public DateRange? AsOf { get; init; }

    [Meaning("the record in words")]
    public string? Record { get; init; }

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }
}
