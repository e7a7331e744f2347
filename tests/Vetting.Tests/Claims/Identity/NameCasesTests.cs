using Vetting.Tests.Support;

namespace Vetting.Tests.Claims.Identity;

/// <summary>Texts of real training records that people judged, against the real units of Mexico. The reference material is not part of the repository.</summary>
public sealed class NameCasesTests
{
    [Fact]
    public void Real_texts_are_judged_as_people_judged_them()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var units = Path.Combine(Repository.Shared!, "data", "units");
        var matrix = new JudgementMatrix(Csv.Read(Path.Combine(units, "name-cases.csv")), Units.OfMexico(Path.Combine(units, "mexico-units.csv")), "MX");

        Assert.Equal(29, matrix.Count);
        Assert.Empty(matrix.WrongPositives);
        Assert.Empty(matrix.WrongOf("service", "none"));
        Assert.True(matrix.Right >= 26, matrix.ToString());
        TestContext.Current.SendDiagnosticMessage("{0}", matrix);
    }

    [Fact]
    public void No_text_of_the_real_records_is_taken_for_a_unit_whose_number_it_does_not_say()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var registry = Units.OfMexico(Path.Combine(Repository.Shared!, "data", "units", "mexico-units.csv"));
        var texts = Csv.Read(Path.Combine(Repository.Shared!, "data", "training-reports", "mexico.csv")).Select(row => row["student_unit"]).Distinct(StringComparer.Ordinal).ToList();
        var positive = texts.Select(text => registry.Identify(text, "MX", Vetting.Logic.AsOf.Open)).Where(match => match.Judgement == Vetting.Claims.Identity.Judgement.Positive).ToList();

        Assert.True(texts.Count > 600, $"{texts.Count} texts");
        Assert.NotEmpty(positive);
        Assert.All(positive, match => Assert.Contains(match.Features, feature => feature is { Field: Vetting.Claims.Identity.FeatureField.Number, Speaks: Vetting.Claims.Identity.Speaks.For } && match.Unit!.Name.StartsWith(Roman(feature.Record, match.Unit.Name), StringComparison.Ordinal)));
    }

    private static string Roman(string number, string name) => char.IsAsciiDigit(name[0]) ? number + " " : name.Split(' ')[0];
}
