using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An exception or a waiver of 10 U.S.C. 362 that was used, and the report on it.</summary>
internal sealed class ExceptionUseFacts(ExceptionUse use, AsOf asOf) : FactObject
{
    [Information("it was used: signed, written or determined", Supplier.Defense, WrittenAs = "lines[].waivers[].signedOn")]
    public bool? IsUsed { get; } = !asOf.Known(use.On)?.IsNone;

    [Information("the day it was used", Supplier.Defense, WrittenAs = "lines[].waivers[].signedOn", OnlyWhere = nameof(IsUsed))]
    public DateRange? UsedOn { get; } = asOf.Known(use.On)?.On;

    [Information("its use was reported", Supplier.Defense, WrittenAs = "lines[].waivers[].reportedOn")]
    public bool? IsReported { get; } = !asOf.Known(use.ReportedOn)?.IsNone;

    [Information("the day of the report", Supplier.Defense, WrittenAs = "lines[].waivers[].reportedOn", OnlyWhere = nameof(IsReported))]
    public DateRange? ReportedOn { get; } = asOf.Known(use.ReportedOn)?.On;

    internal override string Called => use.Called;

    internal override Place? RecordedAt => use.Evidence.At;

    internal override ImmutableArray<Evidence> Behind(string fact) => [use.Evidence];
}
