using System.Collections.Immutable;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>One unit on one line, with what is known of it: the usual subject of a rule.</summary>
internal sealed class RecipientFacts : FactObject
{
    private readonly Recipient _recipient;
    private readonly IdentityMatch? _match;
    private readonly Origin _origin;
    private readonly StatedDate? _writtenAgreementOn;

    public RecipientFacts(Recipient recipient, IdentityMatch? match, LineFacts line, UnitRecord? record, AsOf asOf, Origin origin)
    {
        _recipient = recipient;
        _match = match;
        _origin = origin;
        _writtenAgreementOn = asOf.Known(recipient.Unidentifiable?.WrittenAgreementOn);
        Line = line;
        Unit = record?.Unit;
        Incidents = record?.Incidents;
        Searches = record?.Searches;
        Listings = record?.Listings;
        NamesUnitBelowService = match?.Judgement is Judgement.Service or Judgement.None ? false
            : record is null
            ? recipient.Unit is null && recipient.Named is null && recipient.Unidentifiable?.Claimed == false ? false : null
            : record.Unit.Level is { } level ? level != Claims.UnitLevel.Service : null;
        ClaimsUnidentifiable = recipient.Unidentifiable is { } claim ? claim.Claimed : record is null ? null : false;
    }

    [Information("the line that the recipient is on", Supplier.Proposer, WrittenAs = "lines[]")]
    public LineFacts Line { get; }

    [Information("the account or authority that pays", Supplier.Proposer, WrittenAs = "lines[].channel")]
    public ChannelFacts Channel => Line.Channel;

    [Information("the unit in the registry that the recipient is", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "lines[].recipients[].unit")]
    public UnitFacts? Unit { get; }

    [Information("the recipient is named more finely than a whole service", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "lines[].recipients[].unit")]
    public bool? NamesUnitBelowService { get; }

    [Information("the incidents on record that reach the unit; open until a search closes it", Supplier.Post | Supplier.OpenSources, WrittenAs = "searches[]")]
    public FactList<IncidentFacts>? Incidents { get; }

    [Information("the searches on file for the unit", Supplier.Post, WrittenAs = "searches[]")]
    public FactList<SearchFacts>? Searches { get; }

    [Information("the lists that the unit is on; open until a search closes it", Supplier.State, WrittenAs = "listings[]")]
    public FactList<ListingFacts>? Listings { get; }

    [Information("the proposal claims that the unit cannot be identified before the transfer", Supplier.Proposer, WrittenAs = "lines[].recipients[].unidentifiable.claimed")]
    public bool? ClaimsUnidentifiable { get; }

    [Information("a reason is stated why the unit cannot be identified", Supplier.Proposer, WrittenAs = "lines[].recipients[].unidentifiable.reason")]
    public bool? HasReasonUnidentifiable => _recipient.Unidentifiable?.Reason is null ? null : true;

    [Information("the list of prohibited units is given regularly to the recipient government", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.listGivenToGovernment")]
    public bool? IsListGivenToGovernment => _recipient.Unidentifiable?.ListGivenToGovernment;

    [Information("the list of prohibited units is given regularly to the committees of Congress", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.listGivenToCommittees")]
    public bool? IsListGivenToCommittees => _recipient.Unidentifiable?.ListGivenToCommittees;

    [Information("the recipient government has agreed in writing to comply", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.writtenAgreementOn")]
    public bool? HasWrittenAgreement => !_writtenAgreementOn?.IsNone;

    [Information("the day of the recipient government's written agreement", Supplier.State, WrittenAs = "lines[].recipients[].unidentifiable.writtenAgreementOn")]
    public DateRange? WrittenAgreementOn => _writtenAgreementOn?.On;

    /// <summary>With what would settle which unit it is, so that whoever is asked for the unit is asked for that.</summary>
    internal override string Called => $"the recipient \"{Title}\"{(_match?.Ask is { } ask ? $" ({ask})" : string.Empty)}";

    /// <summary>Gets the recipient's name for people: the registry's, else as the package writes it.</summary>
    internal string Title => Unit?.Name ?? _recipient.Named ?? _recipient.Unit ?? "(not named)";

    internal Recipient Content => _recipient;

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(Line) => Line.Behind(nameof(LineFacts.Id)),
        nameof(Channel) => Channel.Behind(nameof(ChannelFacts.Name)),
        nameof(Unit) or nameof(NamesUnitBelowService) => [Statement, .. Decisions, .. Unit?.Behind(fact) ?? []],
        nameof(Incidents) => [.. Every(Incidents), .. Every(Searches)],
        nameof(Searches) => Every(Searches),
        nameof(Listings) => [.. Every(Listings), .. Every(Searches)],
        _ when _recipient.Unidentifiable is { } claim =>
            [_origin.InPackage(claim, $"the unit cannot be identified: {claim.Reason ?? "no reason stated"}", _recipient.Sources)],
        _ => [Statement],
    };

    private Evidence Statement => _origin.InPackage(
        _recipient, $"the recipient is {_recipient.Named ?? _recipient.Unit ?? "not named"}{(_match is null ? string.Empty : IdentityWords.Of(_match))}", _recipient.Sources);

    /// <summary>By whose decision the text means what it does.</summary>
    private IEnumerable<Evidence> Decisions => (_match?.Decisions ?? []).Select(decision =>
        _origin.InRegistry(decision, $"{decision.By} ({Spelling.Of(decision.Capacity)}) decided on {decision.On} what \"{decision.Text}\" means"));

    private static ImmutableArray<Evidence> Every<T>(FactList<T>? facts)
        where T : FactObject => [.. (facts ?? FactList<T>.Closed([])).SelectMany(its => its.Behind(string.Empty))];
}
