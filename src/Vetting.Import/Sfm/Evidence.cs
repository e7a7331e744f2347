using System.Collections.Immutable;
using Vetting.Import.Tables;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Sfm;

/// <summary>The citations, sources and publications of the sheets, as sources that claims can cite.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, (SfmSheet Sheet, Row Row)> _citations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SfmSheet Sheet, Row Row)> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _publications = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Source> _cited = new(StringComparer.Ordinal);

    /// <summary>Gets the sources that were asked for, by their ids.</summary>
    public ImmutableArray<Source> Cited => [.. _cited.Values];

    /// <summary>Gets how many citations were asked for that no sheet has.</summary>
    public int Missing { get; private set; }

    /// <summary>Takes a row of a sheet of citations, sources or publications; false where it has no id of any of these.</summary>
    public bool Take(SfmSheet sheet, Row row)
    {
        var citation = sheet.Cell(row, Attributes.Citation);
        var source = sheet.Cell(row, Attributes.Source);
        var publication = sheet.Cell(row, Attributes.Publication);
        if (citation.Length > 0)
        {
            _citations.TryAdd(citation, (sheet, row));
        }

        if (source.Length > 0 && sheet.Cell(row, Attributes.SourceTitle).Length > 0)
        {
            _sources.TryAdd(source, (sheet, row));
        }

        if (publication.Length > 0 && sheet.Cell(row, Attributes.PublicationName) is { Length: > 0 } name)
        {
            _publications.TryAdd(publication, name);
        }

        return citation.Length > 0 || source.Length > 0 || publication.Length > 0;
    }

    /// <summary>Cites each, and gives the day on which the first of their sources came out: by then at the latest, where that of some is not known.</summary>
    public DateRange? Cite(ImmutableArray<string> citations)
    {
        var days = citations.Select(citation => Published(SourceOf(citation))).ToList();
        var known = days.OfType<DateRange>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var first = known.MinBy(day => day.Latest);
        return known.Count == days.Count ? new DateRange(known.Min(day => day.Earliest), first.Latest) : new DateRange(NodaTime.LocalDate.MinIsoValue, first.Latest);
    }

    private Source SourceOf(string citation)
    {
        if (_cited.TryGetValue(citation, out var cited))
        {
            return cited;
        }

        cited = _citations.TryGetValue(citation, out var entry) ? Of(citation, entry) : Unknown(citation);
        _cited.Add(citation, cited);
        return cited;
    }

    private Source Of(string citation, (SfmSheet Sheet, Row Row) entry)
    {
        var (sheet, row) = entry;
        var (its, record) = _sources.TryGetValue(sheet.Cell(row, Attributes.Source), out var source) ? source : entry;
        var title = its.Cell(record, Attributes.SourceTitle);
        var trigger = sheet.Cell(row, Attributes.CitationTrigger) is { Length: > 0 } where ? $", {sheet.Cell(row, Attributes.CitationType)} {where}" : string.Empty;
        return new Source
        {
            Id = citation,
            Title = title.Length > 0 ? $"{title}{trigger}" : $"citation {citation}, whose source is not in the sheets",
            Publisher = PublisherOf(its, record),
            Url = its.Cell(record, Attributes.SourceUrl) is { Length: > 0 } url ? url : null,
            PublishedOn = Timestamp(its.Cell(record, Attributes.Published)) ?? Timestamp(its.Cell(record, Attributes.Uploaded)) ?? Timestamp(its.Cell(record, Attributes.Created)),
            Verified = false,
        };
    }

    private Source Unknown(string citation)
    {
        Missing++;
        return new Source { Id = citation, Title = $"citation {citation}, which is not in the sheets", Verified = false };
    }

    private string? PublisherOf(SfmSheet sheet, Row row) =>
        sheet.Cell(row, Attributes.PublicationName) is { Length: > 0 } name ? name : _publications.GetValueOrDefault(sheet.Cell(row, Attributes.Publication));

    private static DateRange? Published(Source source) => source.PublishedOn;

    /// <summary>A full or partial time in ISO 8601, of which only the day matters.</summary>
    private static DateRange? Timestamp(string text)
    {
        var day = text.Split('T')[0];
        return IsoDate.IsWellFormed(day) ? IsoDate.Parse(day) : null;
    }
}
