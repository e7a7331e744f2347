using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("an official determination that steps are or were taken; it lifts the bar for its own incident only")]
internal sealed record Determination : Placed
{
    [Meaning("what was determined")]
    public required DeterminationKind Kind { get; init; }

    [Meaning("who determined it")]
    [NonEmpty]
    public required string By { get; init; }

    [Meaning("in which capacity")]
    public required Capacity Capacity { get; init; }

    [Meaning("the day of the determination; `none` says that it was only claimed")]
    public StatedDate? On { get; init; }

    [Meaning("the day it was reported to the committees of Congress; `none` says that it was not")]
    public StatedDate? ReportedOn { get; init; }

    [Meaning("what the report contains, 10 U.S.C. 362(e); an empty list says nothing of what is asked")]
    public ImmutableArray<ReportContent>? ReportContents { get; init; }

    [Meaning("the day State was consulted; `none` says that it was not")]
    public StatedDate? ConsultedStateOn { get; init; }

    [Meaning("the day the determination became public")]
    public DateRange? PublishedOn { get; init; }

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }

    /// <summary>Whether the determination, made and reported as it is stated, was public by the cut-off.</summary>
    internal bool? WasKnown(AsOf asOf) => asOf.WasKnown(PublishedOn) & Happened(On, asOf) & Happened(ReportedOn, asOf);

    private static bool? Happened(StatedDate? step, AsOf asOf) => step?.On is { } day ? asOf.WasKnown(day) : true;
}
