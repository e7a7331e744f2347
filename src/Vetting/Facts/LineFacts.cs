using System.Collections.Immutable;
using NodaTime;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>One line of a package: who pays, for what, when, for whom.</summary>
internal sealed class LineFacts(AidLine line, string country, Channel? channel, FactList<UnitFacts> units, AsOf asOf, Origin origin) : FactObject
{
    [Information("the line's id", Supplier.Proposer, WrittenAs = "lines[].id", IsAlwaysKnown = true)]
    public string? Id { get; } = line.Id;

    [Information("the country that is assisted, as ISO 3166-1 alpha-2 writes it", Supplier.Proposer, WrittenAs = "country", IsAlwaysKnown = true)]
    public string? Country { get; } = country;

    [Information("the account or authority that pays", Supplier.Proposer, WrittenAs = "lines[].channel", IsAlwaysKnown = true)]
    public ChannelFacts Channel { get; } = new(line, channel, origin);

    [Information("the aim that the line serves", Supplier.Proposer, WrittenAs = "lines[].pillar")]
    public Pillar? Pillar { get; } = line.Pillar;

    [Information("what the line is for", Supplier.Proposer, WrittenAs = "lines[].purposes")]
    public FactList<string>? Purposes { get; } = Words(line.Purposes);

    [Information("the one of its purposes that comes first", Supplier.Proposer, WrittenAs = "lines[].primaryPurpose")]
    public Purpose? PrimaryPurpose { get; } = line.PrimaryPurpose;

    [Information("what is given", Supplier.Proposer, WrittenAs = "lines[].assistance")]
    public FactList<string>? Assistance { get; } = Words(line.Assistance);

    [Information("the kinds of support under 10 U.S.C. 284", Supplier.Proposer, WrittenAs = "lines[].support")]
    public FactList<string>? Support { get; } = Words(line.Support);

    [Information("training is given", Supplier.Proposer, WrittenAs = "lines[].assistance")]
    public bool? IncludesTraining { get; } = (line.Events is { } held ? Kleene.Any(held.Select(its => its.Topics is { } topics ? topics.Length > 0 : (bool?)null)) : null)
        | line.Assistance?.Contains(AssistanceKind.Training);

    [Information("intelligence is shared", Supplier.Proposer, WrittenAs = "lines[].assistance")]
    public bool? IncludesIntelligence { get; } = line.Assistance?.Contains(AssistanceKind.Intelligence);

    [Information("articles are given", Supplier.Proposer, WrittenAs = "lines[].assistance")]
    public bool? IncludesEquipment { get; } = (line.Items is { } given ? given.Length > 0 : (bool?)null) | line.Assistance?.Contains(AssistanceKind.Equipment);

    [Information("what is given are defense articles, or training or services that go with them", Supplier.State | Supplier.Defense, WrittenAs = "lines[].defenseArticles")]
    public bool? GivesDefenseArticles { get; } = line.DefenseArticles;

    [Information("people of the United States have to be in the country for it", Supplier.Proposer, WrittenAs = "lines[].needsPresence")]
    public bool? NeedsPresence { get; } = line.NeedsPresence;

    [Information("the money of the whole line", Supplier.Proposer, Unit = "US dollars", WrittenAs = "lines[].amount", IsNonNegative = true)]
    public decimal? Amount { get; } = Dollars.Of(line.Amount);

    [Information("what of it is for construction", Supplier.Proposer, Unit = "US dollars", WrittenAs = "lines[].construction", IsNonNegative = true)]
    public decimal? Construction { get; } = Dollars.Of(line.Construction);

    [Information("for how long it pays for sustainment", Supplier.Proposer, Unit = "years", WrittenAs = "lines[].sustainmentYears", IsNonNegative = true)]
    public decimal? SustainmentYears { get; } = line.SustainmentYears;

    [Information("the day on which the first of it is furnished: its earliest event or delivery", Supplier.Proposer, WrittenAs = "lines[].events[].startsOn")]
    public DateRange? FurnishedOn { get; } = LineDates.FurnishedOn(line);

    [Information("the days on which something is furnished", Supplier.Proposer, WrittenAs = "lines[].events")]
    public FactList<FurnishingFacts>? Furnishings { get; } = FurnishingFacts.Of(line, origin);

    /// <remarks>What is not on file by then is overdue by then. Without a cut-off everything known is used, and everything has come due.</remarks>
    [Information("the day up to which things are known: the cut-off, or the end of time", Supplier.Auditor, WrittenAs = "lines[]", IsAlwaysKnown = true)]
    public DateRange? KnownUntil { get; } = new(asOf.KnownOn ?? LocalDate.MaxIsoValue);

    [Information("the units that receive it", Supplier.Proposer, WrittenAs = "lines[].recipients[].unit")]
    public FactList<UnitFacts>? Units { get; } = units;

    [Information("the line increases or assists the growth of the armed forces' roles inside their country", Supplier.Post | Supplier.Proposer, WrittenAs = "lines[].supportsInternalRole")]
    public bool? SupportsInternalRole { get; } = line.SupportsInternalRole;

    [Information("a defence purpose or contingency that needs a military recipient is written down", Supplier.Proposer, WrittenAs = "lines[].defensePurpose.on")]
    public bool? HasWrittenDefensePurpose { get; } = !asOf.Known(line.DefensePurpose?.On)?.IsNone;

    [Information("the line is contact between officers rather than capability", Supplier.Proposer, WrittenAs = "lines[].officerContact")]
    public bool? IsOfficerContact { get; } = line.OfficerContact;

    [Information("the articles on the line", Supplier.Proposer, WrittenAs = "lines[].items")]
    public FactList<ItemFacts>? Items { get; } = line.Items is { } items
        ? FactList<ItemFacts>.Closed(items.Select(item => new ItemFacts(item, line, origin)))
        : null;

    [Information("the courses, exercises and visits on the line", Supplier.Proposer, WrittenAs = "lines[].events")]
    public FactList<EventFacts>? Events { get; } = line.Events is { } events
        ? FactList<EventFacts>.Closed(events.Select(its => new EventFacts(its, line, origin)))
        : null;

    [Information("the papers that channels ask for", Supplier.Proposer, WrittenAs = "lines[].papers", IsAlwaysKnown = true)]
    public PapersFacts Papers { get; } = new(line, asOf, origin);

    [Information("the share of the money that is withheld until a report", Supplier.State, WrittenAs = "lines[].withholding", IsAlwaysKnown = true)]
    public WithholdingFacts Withholding { get; } = new(line, asOf, origin);

    [Information("what aid against organised crime may rest on", Supplier.Proposer, WrittenAs = "lines[].safeguards", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? Safeguards { get; } = LineContents.Safeguards(line, asOf, origin);

    [Information("what of the line may be public", Supplier.Proposer, WrittenAs = "lines[].publication", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? Published { get; } = LineContents.Published(line, origin);

    [Information("the laws that the proposal claims lift a bar", Supplier.Proposer, WrittenAs = "lines[].authoritiesClaimed")]
    public FactList<AuthorityFacts>? Authorities { get; } = AuthorityFacts.Of(line, asOf, origin);

    [Information("the emergency that the proposal claims", Supplier.Proposer, WrittenAs = "lines[].emergency", IsAlwaysKnown = true)]
    public EmergencyFacts Emergency { get; } = new(line, asOf, origin);

    [Judgement("does the emergency exception of 10 U.S.C. 362(b), which names equipment and other assistance, reach training?", Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? EmergencyReachesTraining { get; } = LineDecisions.Answer(line, LineQuestion.EmergencyReachesTraining, [Capacity.Defense], asOf);

    [Judgement("does 10 U.S.C. 362 reach this money?", Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? Section362Reaches { get; } = LineDecisions.Answer(line, LineQuestion.Section362Reaches, [Capacity.Defense], asOf);

    [Judgement("do the Leahy laws reach the intelligence that is shared?", Supplier.State | Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? IntelligenceIsReached { get; } = LineDecisions.Answer(line, LineQuestion.IntelligenceReached, [Capacity.State, Capacity.Defense], asOf);

    internal override string Called => $"the line \"{line.Title ?? line.Id}\"";

    internal override Place? RecordedAt => line.Place;

    internal AidLine Content => line;

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(Channel) => Channel.Behind(nameof(ChannelFacts.Name)),
        nameof(Emergency) => Emergency.Behind(nameof(EmergencyFacts.IsClaimed)),
        nameof(Papers) => Papers.Behind(fact),
        nameof(Withholding) => Withholding.Behind(fact),
        nameof(SupportsInternalRole) => [origin.InPackage(line, line.InternalRole ?? "the line does not say which internal role it supports", line.Sources)],
        nameof(HasWrittenDefensePurpose) when line.DefensePurpose is { } purpose =>
            [origin.InPackage(purpose, $"defence purpose: {purpose.Says ?? "not stated"} ({purpose.On?.ToString() ?? "date unknown"})", line.Sources)],
        nameof(EmergencyReachesTraining) => LineDecisions.On(line, LineQuestion.EmergencyReachesTraining, origin),
        nameof(Section362Reaches) => LineDecisions.On(line, LineQuestion.Section362Reaches, origin),
        nameof(IntelligenceIsReached) => LineDecisions.On(line, LineQuestion.IntelligenceReached, origin),
        _ => [origin.InPackage(line, line.Title ?? line.Id, line.Sources)],
    };

    private static FactList<string>? Words<T>(ImmutableArray<T>? values)
        where T : struct, Enum => values is { } all ? FactList<string>.Closed(all.Select(value => Spelling.Of(value))) : null;
}
