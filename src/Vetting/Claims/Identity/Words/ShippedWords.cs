using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("words by which the names of units are read, as a file of the library")]
internal sealed record ShippedWords : WordList
{
    public const string SchemaName = "vetting/words/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }
}
