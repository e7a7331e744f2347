using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A package joined with what is known, under the law of one day.</summary>
internal sealed class PackageFacts : FactObject
{
    private readonly PackageContent _content;
    private readonly Origin _origin;

    public PackageFacts(PackageContent content, Registry registry, ChannelTable channels, LawParameters law, AsOf asOf)
    {
        _content = content;
        _origin = new Origin(registry, content.Sources);
        var records = new UnitRecords(registry, content.Country, law, asOf, _origin);
        var lines = content.Lines
            .Select(line => new LineFacts(line, content.Country, channels.Find(line.Channel), records.Receiving(line), asOf, _origin)).ToImmutableArray();
        Id = content.Id;
        Country = content.Country;
        FiscalYear = content.FiscalYear;
        Lines = FactList<LineFacts>.Closed(lines);
        Contacts = ContactFacts.Of(lines, _origin);
        HasEarlier = content.Earlier?.Exists;
        EarlierRightsShare = content.Earlier?.RightsShare;
        NamesInstitution = content.Institution?.Named;
        ExplainsImpunity = content.Institution?.ImpunityExplained;
        UnattributedIncidents = UnattributedIncidentFacts.Of(content.Country, records);
        Recipients = [.. lines.Select(line => line.Content.Recipients.Select(recipient => Facts(recipient, line)).ToImmutableArray())];

        RecipientFacts Facts(Recipient recipient, LineFacts line)
        {
            var record = records.Of(recipient, line.Content);
            return new RecipientFacts(
                recipient,
                records.MatchOf(recipient),
                line,
                record,
                new RecipientPeople(recipient, line, record, records),
                new RecipientTies(recipient, line.Content, record, records, asked => OnAnyLine(record, asked)),
                asOf,
                _origin);
        }

        // A recipient that is no known unit may be any unit.
        bool? OnAnyLine(UnitRecord? record, Func<ChannelFacts, bool?> asked) => Kleene.Any(lines.Select(line =>
            asked(line.Channel) & Kleene.Any(line.Content.Recipients.Select(recipient =>
                record is not null && records.Of(recipient, line.Content) is { } other ? other.Unit.Id == record.Unit.Id : (bool?)null))));
    }

    [Information("the package's id", Supplier.Proposer, WrittenAs = "id", IsAlwaysKnown = true)]
    public string? Id { get; }

    [Information("the country that is assisted", Supplier.Proposer, WrittenAs = "country", IsAlwaysKnown = true)]
    public string? Country { get; }

    [Information("the fiscal year of the money", Supplier.Proposer, Unit = "fiscal year", WrittenAs = "fiscalYear")]
    public int? FiscalYear { get; }

    [Information("the lines of the package", Supplier.Proposer, WrittenAs = "lines", IsAlwaysKnown = true)]
    public FactList<LineFacts> Lines { get; }

    [Information("the courses, exercises and visits with a security force", Supplier.Proposer, WrittenAs = "lines[].events")]
    public FactList<ContactFacts> Contacts { get; }

    [Information("there was a package the year before", Supplier.Proposer, WrittenAs = "earlier.exists")]
    public bool? HasEarlier { get; }

    [Information("the share of its contact that was on rights", Supplier.Proposer, Unit = "of 1", WrittenAs = "earlier.rightsShare", IsNonNegative = true)]
    public decimal? EarlierRightsShare { get; }

    [Information("the proposal names the civilian institution that it builds", Supplier.Proposer, WrittenAs = "institution.named")]
    public bool? NamesInstitution { get; }

    [Information("the proposal says how impunity falls", Supplier.Proposer, WrittenAs = "institution.impunityExplained")]
    public bool? ExplainsImpunity { get; }

    [Information("the incidents on record in the country of which no unit is known", Supplier.OpenSources, WrittenAs = "incidents[].attributions", IsAlwaysKnown = true)]
    public FactList<UnattributedIncidentFacts> UnattributedIncidents { get; }

    internal ImmutableArray<ImmutableArray<RecipientFacts>> Recipients { get; }

    internal override string Called => $"the package \"{_content.Title ?? _content.Id}\"";

    internal override Place? RecordedAt => _content.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) => [_origin.InPackage(_content, _content.Title ?? _content.Id, [])];
}
