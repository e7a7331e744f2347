using Vetting.Reading;

namespace Vetting.Reports.Receipts;

[Meaning("a file that a check used")]
internal sealed record ReceiptFile : Placed
{
    [Meaning("its name as it was given, or the name of a shipped rule file")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("the SHA-256 of its bytes, in lower-case hexadecimal")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string Sha256 { get; init; }

    [Meaning("the SHA-256 of its content: the same however the file spaces, orders or spells it")]
    [Pattern("[0-9a-f]{64}", "64 hexadecimal digits in small letters")]
    public required string ContentSha256 { get; init; }
}
