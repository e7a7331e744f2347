using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using NodaTime;
using RulesEngine.Models;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Files;
using Vetting.Tests.Rules.Files;
using Vetting.Tests.Support;

namespace Vetting.Tests.Rules;

public sealed class RuleSetLoaderTests
{
    private static RuleSet Load(params IEnumerable<string> files) => RuleSetLoader.Load(
    [
        .. ShippedRules.Files.Where(file => file.IsParameters || file.IsChannels),
        .. files.Select((json, position) => new RuleInput($"{(char)('r' + position)}.json", () => new MemoryStream(Encoding.UTF8.GetBytes(json)))),
    ]);

    private static IEnumerable<string> ProblemsOf(params IEnumerable<string> files) =>
        Assert.Throws<UnusableInputException>(() => Load(files)).Problems.Select(problem => problem.ToString());

    private static string With(string right, string wrong)
    {
        Assert.Contains(right, SmallRule.Workflow, StringComparison.Ordinal);
        return SmallRule.Workflow.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string WithRule(string another) => With(SmallRule.Rule, $"{SmallRule.Rule},{another}");

    [Fact]
    public void A_file_holds_one_workflow_or_a_list_of_them()
    {
        Assert.Equal("XX-01", Assert.Single(Load(SmallRule.Workflow).Provisions).Id);
        Assert.Equal("XX-01", Assert.Single(Load($"[{SmallRule.Workflow}]").Provisions).Id);
    }

    [Fact]
    public void A_problem_in_an_expression_has_its_place_behind_escapes() => Assert.StartsWith(
        "r.json:7:139: ",
        Assert.Single(ProblemsOf(With("\"recipient.Unit.Country == stranger\"", "\"recipient.Unit.Country == \\\"MX\\\" or recipient.Unit.Contry == stranger\""))),
        StringComparison.Ordinal);

    [Fact]
    public void The_text_is_one_that_RulesEngine_loads()
    {
        var file = Assert.Single(Load($"\uFEFF[{SmallRule.Workflow}]").Files);

        Assert.Equal("strangers", Assert.Single(JsonSerializer.Deserialize<Workflow[]>(file.Json)!).WorkflowName);
    }

    [Theory]
    [InlineData("\"And\"", "\"and\"", "`Operator` is the text `and`; expected `And`")]
    [InlineData("\"And\"", "\"Or\"", "`Operator` is the text `Or`; expected `And`")]
    [InlineData("\"basis\": \"statute\"", "\"basis\": \"policy\"", "`XX-01@2014` bars on the basis of a policy; expected a statute, or another severity")]
    [InlineData("\"condition\"", "\"exception\"", "`XX-01@2014` has no condition; expected a part with \"part\": \"condition\"")]
    [InlineData("XX-01@2014.applies", "XX-01@2014.when", "another rule or part is named `XX-01@2014.when`; expected a name of its own")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "\"RuleName\": \"XX-02@\\n\"", "`XX-02@\\u000a` is no name of a version of its id; expected `XX-01@` and the first day")]
    [InlineData(SmallRule.Period, "{ \"from\": \"2014-01-01\", \"to\": \"2013-12-31\" }", "the period ends before it begins")]
    [InlineData("\"notExpressible\": []", "\"notExpressible\": [], \"noLawBefore\": { \"date\": \"2014-01-02\", \"why\": \"read\" }", "the text is in force before the day of `noLawBefore`; expected a first day on or after it")]
    [InlineData("{ \"Name\": \"stranger\"", "{ \"Name\": \"stranger\", \"Expression\": \"1\" }, { \"Name\": \"stranger\"", "another local parameter is named `stranger`; expected a name of its own")]
    [InlineData(SmallRule.Period, SmallRule.Period + "," + SmallRule.Period, "`XX-01@2014` is in force while `XX-01@2014` is; expected one text of an id at a time, or a `variant`")]
    [InlineData(SmallRule.Parts, "", "`Rules` is an empty list; expected a list of at least one")]
    [InlineData("\"title\": \"No aid to strangers\",", "", "`Properties` has no `title`; expected text in double quotes: a title for people")]
    public void Each_mistake_is_one_problem(string right, string wrong, string problem) =>
        Assert.Equal(problem, Assert.Single(ProblemsOf(With(right, wrong))).Split(": ", 2)[1]);

    [Theory]
    [InlineData("\"WorkflowName\"", "GlobalParams")]
    [InlineData("\"WorkflowName\"", "WorkflowsToInject")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "ErrorMessage")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "SuccessEvent")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "Actions")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "WorkflowsToInject")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "Enabled")]
    [InlineData("\"RuleName\": \"XX-01@2014\"", "Expression")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "ErrorMessage")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "SuccessEvent")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "Actions")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "WorkflowsToInject")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "LocalParams")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "Enabled")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "Operator")]
    [InlineData("\"RuleName\": \"XX-01@2014.when\"", "Rules")]
    public void What_stock_RulesEngine_knows_and_a_rule_must_not_use_is_refused_with_a_reason(string before, string member) =>
        Assert.Contains($": `{member}` is refused: ", Assert.Single(ProblemsOf(With(before, $"\"{member}\": null, {before}"))), StringComparison.Ordinal);

    [Fact]
    public void Files_of_a_set_agree_on_names_and_on_the_text_in_force() => Assert.Equal(
        [
            "s.json:1:1: another workflow is named `strangers`; expected a name of its own",
            "s.json:1:43: another rule or part is named `XX-01@2014`; expected a name of its own",
            "s.json:2:77: `XX-01@2014` is in force while `XX-01@2014` is; expected one text of an id at a time, or a `variant`",
            "s.json:6:81: another rule or part is named `XX-01@2014.applies`; expected a name of its own",
            "s.json:7:1: another rule or part is named `XX-01@2014.when`; expected a name of its own",
        ],
        ProblemsOf(SmallRule.Workflow, SmallRule.Workflow));

    [Fact]
    public void Texts_that_follow_each_other_or_are_variants_may_share_an_id()
    {
        var earlier = SmallRule.Rule.Replace("XX-01@2014", "XX-01@2013", StringComparison.Ordinal)
            .Replace(SmallRule.Period, "{ \"to\": \"2013-12-31\" }", StringComparison.Ordinal);
        var variant = SmallRule.Rule.Replace("XX-01@2014", "XX-01@2014/b", StringComparison.Ordinal)
            .Replace("\"title\"", "\"variant\": \"b\", \"title\"", StringComparison.Ordinal);

        Assert.Equal([2, 1], Load(WithRule($"{earlier},{variant}")).Provisions.Select(provision => provision.Versions.Count()));
    }

    [Fact]
    public void A_variant_is_named_after_what_tells_it_apart() => Assert.Equal(
        ["r.json:1:43: `XX-01@2014` does not name its variant; expected `/b` at its end"],
        ProblemsOf(SmallRule.Workflow.Replace("\"title\"", "\"variant\": \"b\", \"title\"", StringComparison.Ordinal)));

    [Fact]
    public void What_was_read_at_its_source_says_when() => Assert.Equal(
        ["r.json:3:16: `1 U.S.C. 1` was read at its source, and it is not said when; expected `read`, or `\"verified\": false`"],
        ProblemsOf(SmallRule.Workflow.Replace(" \"read\": \"2023-04-20\",", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void A_text_that_is_not_encoded_says_whom_it_would_reach_and_answers_nothing_else()
    {
        var unread = SmallRule.Rule.Replace("XX-01@2014", "XX-01@before", StringComparison.Ordinal)
            .Replace(SmallRule.Period, "{ \"to\": \"2013-12-31\" }", StringComparison.Ordinal)
            .Replace("\"title\"", "\"encoded\": false, \"title\"", StringComparison.Ordinal);
        var provision = Assert.Single(Load(WithRule(unread)).Provisions);

        Assert.Equal(TextState.NotEncoded, provision.On(new LocalDate(2013, 12, 31)).State);
        Assert.NotNull(provision.On(new LocalDate(2013, 12, 31)).Version);
        Assert.Equal(TextState.InForce, provision.On(new LocalDate(2014, 1, 1)).State);
        Assert.EndsWith(
            "`XX-01@before` is not encoded and does not say whom it would reach; expected a part with \"part\": \"scope\", or no rule at all",
            Assert.Single(ProblemsOf(WithRule(unread.Replace("\"part\": \"scope\"", "\"part\": \"condition\"", StringComparison.Ordinal)))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void All_versions_of_an_id_are_about_one_kind_of_subject()
    {
        var earlier = SmallRule.Workflow.Replace("XX-01@2014", "XX-01@2013", StringComparison.Ordinal)
            .Replace("strangers\", \"R", "earlier\", \"R", StringComparison.Ordinal)
            .Replace("\"recipient\"", "\"line\"", StringComparison.Ordinal)
            .Replace(SmallRule.Period, "{ \"to\": \"2013-12-31\" }", StringComparison.Ordinal);

        Assert.Equal(
            "s.json:1:41: `XX-01@2013` is about a line, `XX-01@2014` about a recipient; expected one kind of subject for all versions of an id",
            Assert.Single(ProblemsOf(SmallRule.Workflow, earlier)));
    }

    [Fact]
    public void A_period_may_end_with_the_calendar() => Assert.Equal(
        [new LocalDate(2014, 1, 1)],
        Load(With(SmallRule.Period, "{ \"from\": \"2014-01-01\", \"to\": \"9999-12-31\" }")).Provisions[0].Boundaries.AsEnumerable());

    [Fact]
    public async Task The_rules_that_ship_are_what_their_schema_describes()
    {
        var schema = await JsonSchema.FromJsonAsync(
            DocumentSchema.Of(typeof(ImmutableArray<WorkflowText>)), TestContext.Current.CancellationToken);

        Assert.All(RuleSet.Read(Repository.At("rules")).Files, file => Assert.Empty(schema.Validate(file.Json)));
        Assert.NotEmpty(schema.Validate(With("\"And\"", "\"and\"")));
    }
}
