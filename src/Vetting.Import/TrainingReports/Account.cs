using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

[Meaning("an account as the reports on training name it")]
internal sealed record Account : Placed
{
    [Meaning("what it is called when it is counted")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("all that the reports call it; the longest label that a programme's text holds decides")]
    [NonEmpty]
    public required ImmutableArray<string> Labels { get; init; }

    [Meaning("the channel that pays, as the channel table names it; left out where it is not known which does")]
    [NonEmpty]
    public string? Channel { get; init; }

    [Meaning("why that channel, or why none")]
    [NonEmpty]
    public required string Why { get; init; }

    [Meaning("whether the reason was read at its source")]
    public bool? Verified { get; init; }
}
