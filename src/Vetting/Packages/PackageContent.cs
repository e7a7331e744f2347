using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a proposed body of security assistance to one country")]
internal sealed record PackageContent : Placed, IChecked
{
    public const string SchemaName = "vetting/package/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("the package's own id, stable between versions of it")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the country that is assisted, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the United States fiscal year of the money")]
    [Bounds(1946, 2200)]
    public int? FiscalYear { get; init; }

    [Meaning("true where the proposal is made up to test or teach, and stands for no real one; reports say so")]
    public bool? MadeUp { get; init; }

    [Meaning("the day the package was prepared")]
    public StatedDate? PreparedOn { get; init; }

    [Meaning("who prepared it")]
    public string? PreparedBy { get; init; }

    [Meaning("who reviewed it")]
    public string? ReviewedBy { get; init; }

    [Meaning("the package of the year before")]
    public EarlierPackage? Earlier { get; init; }

    [Meaning("the civilian institution that the package builds")]
    public InstitutionBuilt? Institution { get; init; }

    [Meaning("the sources that the lines cite by id")]
    public ImmutableArray<Source>? Sources { get; init; }

    [Meaning("the items of the package; a list that is written is all there is")]
    public required ImmutableArray<AidLine> Lines { get; init; }

    public IEnumerable<Problem> Check() => PackageCheck.Of(this);
}
