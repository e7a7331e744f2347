using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Reports.Receipts;

[Meaning("a package that was checked, and what it came to")]
internal sealed record ReceiptPackage : Placed
{
    [Meaning("the file, as it was given")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("the line of the file on which it begins, from 1")]
    [Bounds(1)]
    public required int Line { get; init; }

    [Meaning("the package's own id")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("the SHA-256 of its bytes, in lower-case hexadecimal")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string Sha256 { get; init; }

    [Meaning("the SHA-256 of its content: the same however the file spaces, orders or spells it")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string ContentSha256 { get; init; }

    [Meaning("the files of its registry, by name")]
    public required ImmutableArray<string> Registry { get; init; }

    [Meaning("what it came to")]
    [Pattern("clear|warned|held|error|barred", "clear, warned, held, error or barred")]
    public required string Disposition { get; init; }

    [Meaning("the SHA-256 of every answer, wherever the files lie")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string FindingsSha256 { get; init; }

    [Meaning("the SHA-256 of the whole report as JSON")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string ReportSha256 { get; init; }
}
