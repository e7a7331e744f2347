using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

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
        var lines = content.Lines.Select(line => new LineFacts(line, content.Country, channels.Find(line.Channel), asOf, _origin)).ToImmutableArray();
        Lines = FactList<LineFacts>.Closed(lines);
        Recipients = [.. lines.Select(line => line.Content.Recipients.Select(recipient => Facts(recipient, line)).ToImmutableArray())];

        RecipientFacts Facts(Recipient recipient, LineFacts line)
        {
            var match = RecipientIdentity.Of(recipient, content.Country, registry, asOf);
            return new RecipientFacts(recipient, match, line, match is { Resolves: true, Unit: { } unit } ? new UnitRecord(unit, registry, line.FurnishedOn, law, asOf, _origin) : null, asOf, _origin);
        }
    }

    [Information("the package's id", Supplier.Proposer, WrittenAs = "id")]
    public string? Id => _content.Id;

    [Information("the country that is assisted", Supplier.Proposer, WrittenAs = "country")]
    public string? Country => _content.Country;

    [Information("the fiscal year of the money", Supplier.Proposer, Unit = "fiscal year", WrittenAs = "fiscalYear")]
    public int? FiscalYear => _content.FiscalYear;

    [Information("the lines of the package", Supplier.Proposer, WrittenAs = "lines")]
    public FactList<LineFacts> Lines { get; }

    internal ImmutableArray<ImmutableArray<RecipientFacts>> Recipients { get; }

    internal override string Called => $"the package \"{_content.Title ?? _content.Id}\"";

    internal override ImmutableArray<Evidence> Behind(string fact) => [_origin.InPackage(_content, _content.Title ?? _content.Id, [])];
}
