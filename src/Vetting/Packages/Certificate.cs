using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a certificate on file, or that there is none")]
internal sealed record Certificate : Placed
{
    [Meaning("the day it was given; `none` says that there is none")]
    public StatedDate? On { get; init; }

    [Meaning("who gave it")]
    public string? By { get; init; }

    [Meaning("in which capacity it was given")]
    public Capacity? Capacity { get; init; }

    [Meaning("the subjects that it certifies training in, had or to come; an empty list says there are none")]
    public ImmutableArray<RightsSubject>? Subjects { get; init; }

    [Meaning("the forces that it covers, by registry id: a whole service, or units; an empty list says there are none")]
    public ImmutableArray<string>? Units { get; init; }

    [Meaning("the country that it covers, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public string? Country { get; init; }

    [Meaning("what it says, in short")]
    public string? Says { get; init; }

    [Meaning("where it is kept")]
    public string? Reference { get; init; }
}
