using Vetting.Claims;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Missing;

public sealed class QuestionsAskedTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_missing_fact_of_every_finding_is_asked_for_once(string sample)
    {
        var report = Check(sample);
        var missing = report.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(missing, report.Questions.Select(question => question.Missing.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_settles_the_most_comes_first(string sample)
    {
        var worth = Check(sample).Questions.Select(question => question.SettlesAlone).ToList();

        Assert.Equal(worth.OrderDescending(), worth);
    }

    [Fact]
    public void One_answer_that_settles_several_findings_counts_for_each()
    {
        // Whether the migration institute is a security force decides whether any of these rules reaches it.
        var question = Check("mexico-2021").Questions.First(its => its.Missing.Fact == "recipient.Unit.IsSecurityForce");

        Assert.True(question.SettlesAlone >= 4, $"{question.SettlesAlone}");
        Assert.Equal("/units/2/securityForce", question.Missing.WriteTo!.Pointer);
        Assert.Equal("registry", question.Missing.WriteTo.Document);
    }

    [Fact]
    public void A_line_without_dates_is_asked_for_them_where_the_texts_differ()
    {
        var finding = Check("mexico-2021").Findings.First(its => its.Rule.StartsWith("CF-02", StringComparison.Ordinal) && its.Missing.Any(missing => missing.Fact == "line.obligatedOn"));

        Assert.Contains(finding.AnswerSets, set => set.Answers.All(answer => answer.Requirement.StartsWith("a date of the line falls under", StringComparison.Ordinal)));
    }

    private static VettingReport Check(string sample) => Vetter.Create().Check(
        AidPackage.Read(Repository.At(SampleFiles.Package(sample))), Registry.Read(Repository.At(SampleFiles.Registry(sample))), cancellation: TestContext.Current.CancellationToken);
}
