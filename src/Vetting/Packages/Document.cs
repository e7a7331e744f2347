using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a paper on file, or that there is none")]
internal sealed record Document : Placed
{
    [Meaning("the day it was written; `none` says that there is no such paper")]
    public StatedDate? On { get; init; }

    [Meaning("who signed it")]
    public string? By { get; init; }

    [Meaning("in which capacity it was signed")]
    public Capacity? Capacity { get; init; }

    [Meaning("what it says, in short")]
    public string? Says { get; init; }

    [Meaning("where it is kept")]
    public string? Reference { get; init; }
}
