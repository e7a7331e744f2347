using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A notice to the committees of Congress.</summary>
internal sealed class NoticeFacts(Notice notice, AsOf asOf, AidLine line, Origin origin) : FactObject
{
    private const string Notices = "lines[].papers.notices[].";

    [Information("the notice was given", Supplier.Defense, WrittenAs = Notices + "on")]
    public bool? IsGiven { get; } = !asOf.Known(notice.On)?.IsNone;

    [Information("the day the notice was given", Supplier.Defense, WrittenAs = Notices + "on", OnlyWhere = nameof(IsGiven))]
    public DateRange? On { get; } = asOf.Known(notice.On)?.On;

    [Information("the notice names the specific unit", Supplier.Defense, WrittenAs = Notices + "namesUnit")]
    public bool? NamesUnit { get; } = notice.NamesUnit;

    [Information("how far back its history of earlier aid goes", Supplier.Defense, Unit = "years", WrittenAs = Notices + "historyYears", IsNonNegative = true)]
    public decimal? HistoryYears { get; } = notice.HistoryYears;

    [Information("what the notice may contain", Supplier.Defense, WrittenAs = Notices + "contents", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? Contents { get; } = ContentFacts.Of(
        notice.Contents, Supplier.Defense, Notices + "contents", origin.InPackage(notice, "what the notice contains", line.Sources));

    internal override string Called => $"the notice of {notice.On?.ToString() ?? "an unknown day"}";

    internal override Place? RecordedAt => notice.Place;

    /// <summary>What the notices of a line contain together; unknown where a notice that may have been given does not say.</summary>
    public static FactList<ContentFacts> ContentsOf(AidLine line, AsOf asOf, Origin origin)
    {
        var evidence = origin.InPackage(line.Papers ?? (Placed)line, "what the notices contain", line.Sources);
        return FactList<ContentFacts>.Closed(Enum.GetValues<NoticeContent>().Select(content => new ContentFacts(
            Spelling.Of(content),
            Spelling.MeaningOf(content),
            line.Papers?.Notices is { } notices
                ? Kleene.Any(notices.Select(notice => !asOf.Known(notice.On)?.IsNone & notice.Contents?.Contains(content)))
                : null,
            Supplier.Defense,
            Notices + "contents",
            evidence)));
    }

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(notice, $"notice to the committees: {notice.On?.ToString() ?? "day not stated"}", line.Sources)];
}
