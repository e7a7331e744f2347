using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("an emergency claimed under 10 U.S.C. 362(b)")]
internal sealed record Emergency : Placed
{
    [Meaning("which kind of emergency")]
    public EmergencyKind? Kind { get; init; }

    [Meaning("the day the grounds were written; `none` says that nothing is written")]
    public StatedDate? GroundsWrittenOn { get; init; }

    [Meaning("the grounds, in short")]
    public string? Grounds { get; init; }

    [Meaning("the day State was consulted; `none` says that it was not")]
    public StatedDate? ConsultedStateOn { get; init; }

    [Meaning("whether the Secretary of Defense found the assistance necessary for it")]
    public bool? FoundNecessary { get; init; }

    [Meaning("who found it necessary")]
    public string? FoundBy { get; init; }

    [Meaning("the day its use was reported under 10 U.S.C. 362(e); `none` says that it was not")]
    public StatedDate? ReportedOn { get; init; }

    [Meaning("what that report contains; an empty list says nothing of what is asked")]
    public ImmutableArray<ReportContent>? ReportContents { get; init; }
}
