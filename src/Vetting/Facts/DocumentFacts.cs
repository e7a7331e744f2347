using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A paper that a law asks for: whether it is on file, from when, and in which capacity it was signed.</summary>
internal sealed class DocumentFacts(DocumentStatement stated, AsOf asOf, AidLine line, Origin origin) : FactObject
{
    [Information("the paper is on file", Supplier.None, WrittenAs = "lines[].papers")]
    public bool? IsOnFile { get; } = !asOf.Known(stated.On)?.IsNone;

    [Information("the day it was written", Supplier.None, WrittenAs = "lines[].papers")]
    public DateRange? On { get; } = asOf.Known(stated.On)?.On;

    [Information("in which capacity it was signed", Supplier.None, WrittenAs = "lines[].papers")]
    public Capacity? Capacity { get; } = stated.Capacity;

    internal override string Called => stated.Called;

    internal override Place? RecordedAt => line.Place;

    internal override Supplier DecidedBy => stated.By;

    internal override string WrittenAt(string fact) => stated.WrittenAt;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(stated.Paper ?? line, $"{stated.Called}: {stated.On?.ToString() ?? "nothing stated"}{(stated.Says is { } says ? $", {says}" : string.Empty)}", line.Sources)];
}
