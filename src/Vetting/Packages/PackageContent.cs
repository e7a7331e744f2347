using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a proposed body of security assistance to one country")]
internal sealed record PackageContent : Placed
{
    public const string SchemaName = "vetting/package/1";

    [Meaning("the name and version of this format")]
    public required string Schema { get; init; }

    [Meaning("the package's own id, stable between versions of it")]
    public required string Id { get; init; }

    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the country that is assisted, as ISO 3166-1 alpha-2 writes it")]
    public required string Country { get; init; }

    [Meaning("the United States fiscal year of the money")]
    public int? FiscalYear { get; init; }

    [Meaning("true where the proposal is made up to test or teach, and stands for no real one; reports say so")]
    public bool? MadeUp { get; init; }

    [Meaning("the day the package was prepared")]
    public StatedDate? PreparedOn { get; init; }

    [Meaning("who prepared it")]
    public string? PreparedBy { get; init; }

    [Meaning("who reviewed it")]
    public string? ReviewedBy { get; init; }

    [Meaning("the sources that the lines cite by id")]
    public ImmutableArray<Source>? Sources { get; init; }

    [Meaning("the items of the package; a list that is written is all there is")]
    public required ImmutableArray<AidLine> Lines { get; init; }
}
