using Vetting.Tests.Support;

namespace Vetting.Tests.Claims.Identity;

/// <summary>
/// Made-up registries of ten countries, with texts that were labelled before there was a matcher. What a change of the
/// words or of the matcher does to names it was not made for is seen in the approved matrix.
/// </summary>
public sealed class HeldOutTests
{
    private static readonly string Folder = Repository.At("tests/Vetting.Tests/Claims/Identity/HeldOut");

    private static JudgementMatrix Matrix { get; } = new(Csv.Read(Path.Combine(Folder, "names.csv")), Units.MadeUp(Path.Combine(Folder, "units.csv")));

    [Fact]
    public void Texts_of_other_countries_are_judged_as_approved() => Approved.Match(Matrix.ToString());

    [Fact]
    public void No_text_is_taken_for_another_unit_than_the_one_it_names() => Assert.Empty(Matrix.WrongPositives);

    [Fact]
    public void Every_text_that_names_a_service_or_nothing_is_seen_to() => Assert.Empty(Matrix.WrongOf("service", "none"));
}
