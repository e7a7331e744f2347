using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Tests.Auditing;

public sealed class ExpectedAnswersTests : IDisposable
{
    private const string Header = "package,rule,subject,expected,missing";

    private readonly SmallLaw _law = SmallLaw.With();

    public ExpectedAnswersTests()
    {
        Directory.CreateDirectory(Path.Combine(_law.Folder, "audit/registry"));
        File.Copy(Path.Combine(_law.Folder, "starting-points/plain.package.json"), Path.Combine(_law.Folder, "audit/mine.package.json"));
        File.Copy(Path.Combine(_law.Folder, "starting-points/plain.registry.json"), Path.Combine(_law.Folder, "audit/registry/mine.registry.json"));
    }

    private string Audit => Path.Combine(_law.Folder, "audit");

    public void Dispose() => _law.Dispose();

    [Fact]
    public void What_an_auditor_expects_of_a_package_is_compared_with_what_the_rules_answer()
    {
        var run = Run($"{Header},law-on\n,XX-01,/lines/0/recipients/0,clear,,\n,XX-02,,violation,,\nplain,XX-01,,clear,,2015-01-01\nmine.package.json,XX-02,/lines/0,clear,,2015-01-01\n");
        Assert.Equal((3, 1, 0), (run.Passed, run.Failed, run.Skipped));
        Assert.Contains(run.Rules.SelectMany(rule => rule.Cases), its => its.IsFalseClear);
        Approved.Match(_law.Shown(run.ToText(withMatrix: true)));
    }

    [Fact]
    public void Further_columns_may_follow_in_any_order() =>
        Assert.Equal((2, 0), Run($"{Header},from,law-on\n,XX-01,,not-applicable,,the essay,2010-01-01\n,XX-01,,clear,,,\n") is var run ? (run.Passed, run.Failed) : default);

    [Fact]
    public void Without_a_registry_beside_it_nothing_is_known_of_a_package()
    {
        Directory.Delete(Path.Combine(Audit, "registry"), recursive: true);
        Assert.Equal(1, Run($"{Header}\n,XX-01,,indeterminate,recipient.Incidents\n").Passed);
    }

    [Fact]
    public void Every_error_of_a_table_is_said_at_once() =>
        Approved.Match(_law.Shown(Assert.Throws<UnusableInputException>(() => Run(
            $"{Header},frm\n")).Message + "\n" + Assert.Throws<UnusableInputException>(() => Run(
            $"{Header}\nother,XX-01,,clear,\nplian,XX-1,,claer,\n,XX-01,/lines/0,clear,\n,XX-01,/lines/3/recipients/0,clear,\n,XX-02,,indeterminate,\n,XX-02,,clear\n")).Message) + "\n");

    [Fact]
    public void An_empty_cell_names_no_package_where_there_are_several()
    {
        File.Copy(Path.Combine(Audit, "mine.package.json"), Path.Combine(Audit, "yours.package.json"));
        Assert.Contains("package is empty, and there are several", Assert.Throws<UnusableInputException>(() => Run($"{Header}\n,XX-01,,clear,\n")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_asked_once() => Assert.Contains(
        "another row asks the same of `plain`, in line 2; expected one row for each rule, subject and day",
        Assert.Throws<UnusableInputException>(() => Run($"{Header}\nplain,XX-01,,clear,\nmine.package.json,XX-01,,violation,\n")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("violation, Ber", "`Ber` is nothing that may follow an outcome; expected one of `Bar`, `Hold`, `Warn`, `Note`, `waived`, `lifted`; did you mean `Bar`?")]
    [InlineData("\"clear, Bar\"", "an outcome of `clear` has no severity")]
    [InlineData("\"violation, Bar, Hold\"", "a finding is as severe as its rule")]
    public void A_severity_is_one_that_there_is_and_of_a_finding(string expected, string problem) => Assert.Contains(
        problem,
        Assert.Throws<UnusableInputException>(() => Run($"{Header}\nmine,XX-01,,\"{expected.Trim('"')}\",\n")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_table_without_rows_runs_nothing() => Assert.True(Run(Header + "\n").IsEmpty);

    private TestRun Run(string table)
    {
        File.WriteAllText(Path.Combine(Audit, "expected.csv"), table);
        return ExpectedAnswers.Test(Audit, RuleSet.Read(_law.Folder), cancellation: TestContext.Current.CancellationToken);
    }
}
