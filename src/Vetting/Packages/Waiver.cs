using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a waiver claimed: it lifts nothing that is not written, signed, in scope and in time")]
internal sealed record Waiver : Placed
{
    [Meaning("names the waiver within its package")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("the law it is meant to lift")]
    public WaivedLaw? Law { get; init; }

    [Meaning("the office that signed, such as Secretary of Defense")]
    public string? SignedBy { get; init; }

    [Meaning("whether the signer is the Secretary of Defense, in whom the law vests the waiver")]
    public bool? SignedBySecretaryOfDefense { get; init; }

    [Meaning("the day it was signed; `none` says that it is not signed")]
    public StatedDate? SignedOn { get; init; }

    [Meaning("the extraordinary circumstances, in the waiver's own terms")]
    public string? Circumstances { get; init; }

    [Meaning("where its text is kept")]
    public string? Reference { get; init; }

    [Meaning("the day State was consulted; `none` says that it was not")]
    public StatedDate? ConsultedStateOn { get; init; }

    [Meaning("the last day on which it lifts anything, inclusive; `none` says that it has no end")]
    public StatedDate? Until { get; init; }

    [Meaning("registry ids of the units it names; an empty list says that it names none")]
    public ImmutableArray<string>? Units { get; init; }

    [Meaning("the day its use was reported under 10 U.S.C. 362(e); `none` says that it was not")]
    public StatedDate? ReportedOn { get; init; }

    [Meaning("what that report contains; an empty list says nothing of what is asked")]
    public ImmutableArray<ReportContent>? ReportContents { get; init; }
}
