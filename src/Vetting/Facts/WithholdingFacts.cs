using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The share of a line's money that the yearly appropriations act withholds until a report.</summary>
internal sealed class WithholdingFacts(AidLine line, AsOf asOf, Origin origin) : FactObject
{
    private const string Withholding = "lines[].withholding.";

    private readonly Withholding? _stated = line.Withholding;

    [Information("a share of the money is withheld until a report", Supplier.State, WrittenAs = Withholding + "withheld")]
    public bool? IsWithheld { get; } = line.Withholding?.Withheld;

    [Information("the share that is withheld", Supplier.State, Unit = "of 1", WrittenAs = Withholding + "share", IsNonNegative = true)]
    public decimal? Share { get; } = line.Withholding?.Share;

    [Information("what is spent, or planned to be spent, before the report", Supplier.State | Supplier.Proposer, Unit = "US dollars", WrittenAs = Withholding + "spentBeforeReport", IsNonNegative = true)]
    public decimal? DollarsBeforeReport { get; } = Dollars.Of(line.Withholding?.SpentBeforeReport);

    [Information("the report was made", Supplier.State, WrittenAs = Withholding + "reportedOn")]
    public bool? IsReported { get; } = !asOf.Known(line.Withholding?.ReportedOn)?.IsNone;

    [Information("the day of the report", Supplier.State, WrittenAs = Withholding + "reportedOn", OnlyWhere = nameof(IsReported))]
    public DateRange? ReportedOn { get; } = asOf.Known(line.Withholding?.ReportedOn)?.On;

    [Information("what the report may show", Supplier.State, WrittenAs = Withholding + "reportShows", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? ReportShows { get; } = ContentFacts.Of(
        line.Withholding?.ReportShows,
        Supplier.State,
        Withholding + "reportShows",
        origin.InPackage(line.Withholding ?? (Placed)line, "what the report shows", line.Sources));

    internal override string Called => "the withheld share";

    internal override Place? RecordedAt => line.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(_stated ?? (Placed)line, $"withheld share: {_stated?.Act ?? "no act stated"}; reported {_stated?.ReportedOn?.ToString() ?? "on an unknown day"}", line.Sources)];
}
