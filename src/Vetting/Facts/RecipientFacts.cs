using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>One unit on one line, with what is known of it: the usual subject of a rule.</summary>
/// <param name="recipient">The recipient, as the package names it.</param>
/// <param name="match">What the registry makes of how the package calls it; <see langword="null"/> where the package calls it nothing.</param>
/// <param name="line">The line it is on.</param>
/// <param name="record">What the registry knows of its unit; <see langword="null"/> where it is not known which unit that is.</param>
/// <param name="people">Who takes part, who commands, and whom that asks to be vetted.</param>
/// <param name="ties">What ties it to other units.</param>
/// <param name="asOf">The clocks.</param>
/// <param name="origin">Where statements come from.</param>
internal sealed class RecipientFacts(
    Recipient recipient, IdentityMatch? match, LineFacts line, UnitRecord? record, RecipientPeople people, RecipientTies ties, AsOf asOf, Origin origin) : FactObject
{
    [Information("the line that the recipient is on", Supplier.Proposer, WrittenAs = "lines[]", IsAlwaysKnown = true)]
    public LineFacts Line { get; } = line;

    [Information("the account or authority that pays", Supplier.Proposer, WrittenAs = "lines[].channel", IsAlwaysKnown = true)]
    public ChannelFacts Channel { get; } = line.Channel;

    [Information("the unit in the registry that the recipient is", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "lines[].recipients[].unit")]
    public UnitFacts? Unit { get; } = record?.Unit;

    [Information("the recipient is named more finely than a whole service", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "lines[].recipients[].unit")]
    public bool? NamesUnitBelowService { get; } = match?.Judgement is Judgement.Service or Judgement.None ? false
        : record is null
        ? recipient.Unit is null && recipient.Named is null && recipient.Unidentifiable?.Claimed == false ? false : null
        : record.Unit.Level is { } level ? level != UnitLevel.Service : null;

    [Information("it is the end beneficiary, rather than who carries the line out", Supplier.Proposer, WrittenAs = "lines[].recipients[].endBeneficiary")]
    public bool? IsEndBeneficiary { get; } = recipient.EndBeneficiary;

    [Information("the incidents on record that reach the unit; open until a search closes it", Supplier.Post | Supplier.OpenSources, WrittenAs = "searches[]")]
    public FactList<IncidentFacts>? Incidents { get; } = record?.Incidents;

    [Information("the searches on file for the unit", Supplier.Post, WrittenAs = "searches[]")]
    public FactList<SearchFacts>? Searches { get; } = record?.Searches;

    [Information("the lists that the unit is on; open until a search closes it", Supplier.State, WrittenAs = "listings[]")]
    public FactList<ListingFacts>? Listings { get; } = record?.Listings;

    [Information("the allegations that the unit misused what it was given; open until a search closes it", Supplier.Post, WrittenAs = "misuses[]")]
    public FactList<MisuseFacts>? Misuses { get; } = ties.Misuses;

    [Information("individuals are designated rather than a whole unit", Supplier.Proposer, WrittenAs = "lines[].recipients[].individuals")]
    public bool? DesignatesIndividuals { get; } = recipient.Individuals;

    [Information("the individuals who are designated", Supplier.Proposer, WrittenAs = "lines[].recipients[].nominees")]
    public FactList<NomineeFacts>? Nominees { get; } = people.Nominees;

    [Information("the incidents on record that reach the own units of the individuals, where those are other units", Supplier.Post | Supplier.OpenSources, WrittenAs = "searches[]")]
    public FactList<IncidentFacts>? NomineeIncidents { get; } = people.NomineeIncidents;

    [Information("the lists that the own units of the individuals are on, where those are other units", Supplier.State, WrittenAs = "listings[]")]
    public FactList<ListingFacts>? NomineeListings { get; } = people.NomineeListings;

    [Information("what the records of the individuals may hold", Supplier.Post, WrittenAs = "lines[].recipients[].nominees[].identifiers")]
    public FactList<ContentFacts>? NomineeIdentifiers { get; } = NomineeFacts.Identifiers(recipient.Nominees, origin);

    [Information("the vettings on file for the unit itself", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? UnitVettings { get; } = people.UnitVettings;

    [Information("the vettings on file for the unit, its commander and the individuals", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? Vettings { get; } = people.Vettings;

    [Information("who has to be vetted, and for which day", Supplier.Proposer, WrittenAs = "lines[].recipients[].individuals")]
    public FactList<VettingNeedFacts>? VettingNeeds { get; } = people.Needs;

    [Information("the commander whom the package names", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "lines[].recipients[].commander")]
    public CommanderFacts? Commander { get; } = people.Commander;

    [Information("who commands the unit on the days on which something is given, by the registry", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "postings[]")]
    public FactList<CommanderFacts>? CommandersInPost { get; } = people.CommandersInPost;

    [Information("the incidents in which those are implicated who would take part or command", Supplier.Post | Supplier.OpenSources, WrittenAs = "incidents[].implicated")]
    public FactList<ImplicationFacts>? Implications { get; } = people.Implications;

    [Information("the roster of participants is complete", Supplier.Post, WrittenAs = "lines[].recipients[].rosterComplete")]
    public bool? IsRosterComplete { get; } = recipient.RosterComplete;

    [Information("somebody was put on the roster in another's place after the vetting", Supplier.Post, WrittenAs = "lines[].recipients[].rosterSubstituted")]
    public bool? HasSubstitutes { get; } = recipient.RosterSubstituted;

    [Information("the units that it came from; open until a search closes it", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public FactList<PredecessorFacts>? Predecessors { get; } = ties.Predecessors;

    [Information("the units that share something with it or lend it people", Supplier.Proposer | Supplier.Post, WrittenAs = "lines[].recipients[].sharesWith")]
    public FactList<SharerFacts>? Sharers { get; } = ties.Sharers;

    [Information("the incidents of the units that share something with it or lend it people", Supplier.Post | Supplier.OpenSources, WrittenAs = "searches[]")]
    public FactList<SharedIncidentFacts>? SharedIncidents { get; } = ties.SharedIncidents;

    [Information("the units that its members are seconded from", Supplier.Proposer | Supplier.Post, WrittenAs = "lines[].recipients[].secondedFrom")]
    public FactList<UnitFacts>? SecondedFrom { get; } = ties.SecondedFrom;

    [Information("some line of the package gives to the unit under 22 U.S.C. 2378d", Supplier.Proposer, WrittenAs = "lines[].channel")]
    public bool? ReceivesUnderStateLaw { get; } = ties.ReceivesUnderStateLaw;

    [Information("some line of the package gives to the unit under 10 U.S.C. 362", Supplier.Proposer, WrittenAs = "lines[].channel")]
    public bool? ReceivesUnderDefenseLaw { get; } = ties.ReceivesUnderDefenseLaw;

    [Information("the certificate of rights training covers the force that the unit belongs to", Supplier.Defense, WrittenAs = "lines[].papers.rightsTrainingCertificate.units")]
    public bool? IsForceCertified { get; } = ties.IsForceCertified;

    [Information("assistance to it that is withheld because of the law", Supplier.State, WrittenAs = "lines[].recipients[].withheldAid", IsAlwaysKnown = true)]
    public WithheldAidFacts WithheldAid { get; } = new(recipient, asOf, origin);

    [Information("how Defense came to its decision", Supplier.Defense, WrittenAs = "lines[].recipients[].defenseReview", IsAlwaysKnown = true)]
    public DefenseReviewFacts DefenseReview { get; } = new(recipient, asOf, origin);

    [Information("the exceptions and waivers of 10 U.S.C. 362 that are used", Supplier.Defense, WrittenAs = "lines[].waivers")]
    public FactList<ExceptionUseFacts>? ExceptionsUsed { get; } = ties.Exceptions.Uses;

    [Information("what the reports on waivers may contain", Supplier.Defense, WrittenAs = "lines[].waivers[].reportContents")]
    public FactList<ContentFacts>? WaiverReports { get; } = ties.Exceptions.WaiverReports;

    [Information("what the reports on exceptions may contain", Supplier.Defense, WrittenAs = "lines[].emergency.reportContents")]
    public FactList<ContentFacts>? ExceptionReports { get; } = ties.Exceptions.ExceptionReports;

    [Information("the proposal claims that the unit cannot be identified before the transfer", Supplier.Proposer, WrittenAs = "lines[].recipients[].unidentifiable.claimed")]
    public bool? ClaimsUnidentifiable { get; } = recipient.Unidentifiable is { } claim ? claim.Claimed
        : record?.Unit.Level is { } level && level != UnitLevel.Service ? false : null;

    [Information("a reason is stated why the unit cannot be identified", Supplier.Proposer, WrittenAs = "lines[].recipients[].unidentifiable.reasonStated")]
    public bool? HasReasonUnidentifiable { get; } = recipient.Unidentifiable?.Reason is null ? recipient.Unidentifiable?.ReasonStated : true;

    [Information("the list of prohibited units is given regularly to the recipient government", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.listGivenToGovernment")]
    public bool? IsListGivenToGovernment { get; } = recipient.Unidentifiable?.ListGivenToGovernment;

    [Information("the list of prohibited units is given regularly to the committees of Congress", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.listGivenToCommittees")]
    public bool? IsListGivenToCommittees { get; } = recipient.Unidentifiable?.ListGivenToCommittees;

    [Information("the recipient government has agreed in writing to comply", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.writtenAgreementOn")]
    public bool? HasWrittenAgreement { get; } = !asOf.Known(recipient.Unidentifiable?.WrittenAgreementOn)?.IsNone;

    [Information("the day of the recipient government's written agreement", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.writtenAgreementOn", OnlyWhere = nameof(HasWrittenAgreement))]
    public DateRange? WrittenAgreementOn { get; } = asOf.Known(recipient.Unidentifiable?.WrittenAgreementOn)?.On;

    /// <summary>With what would settle which unit it is, so that whoever is asked for the unit is asked for that.</summary>
    internal override string Called => $"the recipient \"{Title}\"{(match?.Ask is { } ask ? $" ({ask})" : string.Empty)}";

    internal override Place? RecordedAt => recipient.Place;

    /// <summary>Gets the recipient's name for people: the registry's, else as the package writes it.</summary>
    internal string Title => Unit?.Name ?? recipient.Named ?? recipient.Unit ?? "(not named)";

    internal Recipient Content => recipient;

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(Line) => Line.Behind(nameof(LineFacts.Id)),
        nameof(Channel) => Channel.Behind(nameof(ChannelFacts.Name)),
        nameof(Unit) or nameof(NamesUnitBelowService) => [Statement, .. Decisions, .. Unit?.Behind(fact) ?? []],
        nameof(Incidents) or nameof(SharedIncidents) or nameof(Implications) => [.. Every(Incidents), .. Every(SharedIncidents), .. Every(Implications), .. Every(Searches)],
        nameof(Searches) => Every(Searches),
        nameof(Listings) => [.. Every(Listings), .. Every(Searches)],
        nameof(NomineeIncidents) => [.. Every(Nominees), .. Every(NomineeIncidents)],
        nameof(NomineeListings) => [.. Every(Nominees), .. Every(NomineeListings)],
        nameof(Misuses) => [.. Every(Misuses), .. Every(Searches)],
        nameof(UnitVettings) or nameof(Vettings) => [.. Every(Vettings), .. Every(Searches)],
        nameof(Predecessors) => [.. Every(Predecessors), .. Every(Searches)],
        nameof(Sharers) => [Statement, .. Every(Sharers)],
        nameof(CommandersInPost) => Every(CommandersInPost),
        nameof(ExceptionsUsed) => [.. Line.Behind(fact), .. Every(ExceptionsUsed)],
        nameof(WaiverReports) => [.. Line.Behind(fact), .. Every(WaiverReports)],
        nameof(ExceptionReports) => [.. Line.Behind(fact), .. Every(ExceptionReports)],
        nameof(IsForceCertified) => Line.Papers.RightsCertificate.Behind(fact),
        nameof(WithheldAid) => WithheldAid.Behind(fact),
        nameof(DefenseReview) => DefenseReview.Behind(fact),
        _ when fact is nameof(ClaimsUnidentifiable) or nameof(HasReasonUnidentifiable) or nameof(IsListGivenToGovernment) or nameof(IsListGivenToCommittees)
                or nameof(HasWrittenAgreement) or nameof(WrittenAgreementOn) && recipient.Unidentifiable is { } its =>
            [origin.InPackage(its, $"the unit cannot be identified: {its.Reason ?? "no reason stated"}", recipient.Sources)],
        _ => [Statement],
    };

    private Evidence Statement => origin.InPackage(
        recipient, $"the recipient is {recipient.Named ?? recipient.Unit ?? "not named"}{(match is null ? string.Empty : IdentityWords.Of(match))}", recipient.Sources);

    /// <summary>By whose decision the text means what it does.</summary>
    private IEnumerable<Evidence> Decisions => (match?.Decisions ?? []).Select(decision =>
        origin.InRegistry(decision, $"{decision.By} ({Spelling.Of(decision.Capacity)}) decided on {decision.On} what \"{decision.Text}\" means"));

    private static ImmutableArray<Evidence> Every<T>(FactList<T>? facts)
        where T : FactObject => [.. (facts ?? FactList<T>.Closed([])).SelectMany(its => its.Behind(string.Empty))];
}
