using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("one item of a package: who pays, for what, for whom, when")]
internal sealed record AidLine : Placed
{
    [Meaning("names the line within its package")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the account or authority that pays, as the channel table names it, such as INCLE or Section 333")]
    [NonEmpty]
    public string? Channel { get; init; }

    [Meaning("the aim that the line serves")]
    public Pillar? Pillar { get; init; }

    [Meaning("what the line is for")]
    public ImmutableArray<Purpose>? Purposes { get; init; }

    [Meaning("the one of its purposes that comes first")]
    public Purpose? PrimaryPurpose { get; init; }

    [Meaning("what is given")]
    public ImmutableArray<AssistanceKind>? Assistance { get; init; }

    [Meaning("under 10 U.S.C. 284, the kinds of support; an empty list says there are none")]
    public ImmutableArray<SupportKind>? Support { get; init; }

    [Meaning("whether what is given are defense articles, or training or services that go with them")]
    public bool? DefenseArticles { get; init; }

    [Meaning("whether the money of an agency is foreign assistance money passed on to it, such as INCLE money")]
    public bool? ForeignAssistanceMoney { get; init; }

    [Meaning("the money of the whole line")]
    public Money? Amount { get; init; }

    [Meaning("who carries it out: an agency or contractor, never the end beneficiary")]
    public string? Implementer { get; init; }

    [Meaning("the day the money is obligated")]
    public StatedDate? ObligatedOn { get; init; }

    [Meaning("what of it is for construction; an amount of 0 says nothing")]
    public Money? Construction { get; init; }

    [Meaning("for how many years it pays for sustainment, 0 or more")]
    [Bounds(0)]
    public decimal? SustainmentYears { get; init; }

    [Meaning("whether people of the United States have to be in the country for it")]
    public bool? NeedsPresence { get; init; }

    [Meaning("courses, exercises and visits; an empty list says there are none")]
    public ImmutableArray<AidEvent>? Events { get; init; }

    [Meaning("tranches of articles or services; an empty list says there are none")]
    public ImmutableArray<Delivery>? Deliveries { get; init; }

    [Meaning("the articles; an empty list says there are none")]
    public ImmutableArray<Item>? Items { get; init; }

    [Meaning("whether the line increases or assists the growth of the armed forces' roles inside their country")]
    public bool? SupportsInternalRole { get; init; }

    [Meaning("which internal role, in words")]
    public string? InternalRole { get; init; }

    [Meaning("whether the line is contact between officers (exchanges, staff talks, visits) rather than capability")]
    public bool? OfficerContact { get; init; }

    [Meaning("the written defence purpose or contingency that needs a military recipient")]
    public Document? DefensePurpose { get; init; }

    [Meaning("the papers that the channel asks for")]
    public ChannelPapers? Papers { get; init; }

    [Meaning("the share of the money that is withheld until a report")]
    public Withholding? Withholding { get; init; }

    [Meaning("for aid against organised crime, what it rests on")]
    public CrimeSafeguards? Safeguards { get; init; }

    [Meaning("what of the line will be public")]
    public Publication? Publication { get; init; }

    [Meaning("laws that the proposal claims lift a bar; an empty list says there are none")]
    public ImmutableArray<AuthorityClaim>? AuthoritiesClaimed { get; init; }

    [Meaning("the emergency that the proposal claims")]
    public Emergency? Emergency { get; init; }

    [Meaning("waivers claimed; an empty list says there are none")]
    public ImmutableArray<Waiver>? Waivers { get; init; }

    [Meaning("decisions of named persons on questions about this line; an empty list says there are none")]
    public ImmutableArray<LineDecision>? Decisions { get; init; }

    [Meaning("who receives it; a list that is written is all there is")]
    public required ImmutableArray<Recipient> Recipients { get; init; }

    [Meaning("ids of the sources that the line rests on")]
    public ImmutableArray<string>? Sources { get; init; }
}
