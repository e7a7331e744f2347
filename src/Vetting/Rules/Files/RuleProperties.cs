using System.Collections.Immutable;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("what a rule is, rests on and does")]
internal sealed record RuleProperties : Placed
{
    [NonEmpty]
    [Meaning("the rule's stable id, which all versions of it share")]
    public required string Id { get; init; }

    /// <summary>The id, with the variant where there is one.</summary>
    public string Name => Variant is null ? Id : $"{Id}/{Variant}";

    [NonEmpty]
    [Meaning("a title for people")]
    public required string Title { get; init; }

    [NonEmpty]
    [Meaning("the finding in a sentence; {recipient}, {line}, {incidents}, {which} (of a list) and facts in braces are filled in")]
    public required string Finding { get; init; }

    [Meaning("what the rule is about: the name of its first input")]
    [Pattern("package|line|recipient", "package, line or recipient")]
    public required string Subject { get; init; }

    [Meaning("what a violation does")]
    public required Severity Severity { get; init; }

    [Meaning("what kind of text the rule rests on")]
    public required Basis Basis { get; init; }

    [NonEmpty]
    [Meaning("when this version is in force")]
    public required ImmutableArray<Period> InForce { get; init; }

    [Meaning("the day before which no such provision existed, where that is known")]
    public NoLaw? NoLawBefore { get; init; }

    [NonEmpty]
    [Meaning("the provisions, each in the project's own words")]
    public required ImmutableArray<Citation> Citations { get; init; }

    [Meaning("what would clear a finding, and who could do it")]
    public required ImmutableArray<RemedyText> Remedies { get; init; }

    [Meaning("what the rule cannot say and a person has to look at")]
    public required ImmutableArray<string> NotExpressible { get; init; }

    [Pattern("[a-z][a-z0-9-]*", "small letters, digits and hyphens")]
    [Meaning("tells rules of one id apart that stand side by side rather than after each other")]
    public string? Variant { get; init; }

    [Meaning("false where the text of this time is not encoded: the rule then says whom it would reach, and nothing else")]
    public bool? Encoded { get; init; }

    [Meaning("the law whose waivers overlay a violation; left out where it knows none")]
    public WaivedLaw? Waiver { get; init; }
}
