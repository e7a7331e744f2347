using Vetting.Tests.Support;

namespace Vetting.Tests.Claims.Identity;

/// <summary>
/// Made-up registries of many countries. The texts of the first list were labelled before there was a matcher, those of the
/// later ones before any of them was tried; the odd ones are those in which more, less or something else stands than a unit. What a change of the words or of the matcher does to names it was not made for
/// is seen in the approved matrix.
/// </summary>
public sealed class HeldOutTests
{
    private static readonly string Folder = Repository.At("tests/Vetting.Tests/Claims/Identity/HeldOut");

    public static TheoryData<string> Lists => ["", "later-", "further-", "odd-"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Texts_of_other_countries_are_judged_as_approved(string list) =>
        Approved.MatchFile(Path.Combine(Folder, $"{list}names.approved.txt"), Matrix(list).ToString());

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_text_is_taken_for_another_unit_than_the_one_it_names(string list) => Assert.Empty(Matrix(list).WrongPositives);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_text_that_names_a_service_or_nothing_is_seen_to(string list) => Assert.Empty(Matrix(list).WrongOf("service", "none"));

    private static JudgementMatrix Matrix(string list) =>
        new(Csv.Read(Path.Combine(Folder, $"{list}names.csv")), Units.MadeUp(Path.Combine(Folder, $"{list}units.csv")));
}
