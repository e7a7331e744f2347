using System.Collections.Immutable;
using Newtonsoft.Json;
using RulesEngine.Models;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Parsing;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

/// <summary>The very same rule files on stock RulesEngine, wherever nothing that a rule reads is unknown.</summary>
public sealed class StockEngineTests
{
    [Fact]
    public async Task Stock_RulesEngine_answers_as_we_do_where_nothing_is_unknown()
    {
        var rules = RuleSet.Shipped;
        var engines = rules.Files.ToDictionary(file => file.Name, file => new RulesEngine.RulesEngine(
            JsonConvert.DeserializeObject<Workflow[]>(file.Json)!, EngineSettings.ForStockEngine()), StringComparer.Ordinal);
        var workflows = rules.Files.SelectMany(file => file.Workflows.SelectMany(workflow => workflow.Rules.Select(rule => (rule, file, workflow))))
            .ToDictionary(its => its.rule.RuleName, its => (its.file, its.workflow), StringComparer.Ordinal);
        var compared = 0;
        foreach (var ruling in SampleFiles.Names.SelectMany(name => Rulings(name, rules)).Where(ruling => ruling.Text.Version is not null))
        {
            var version = ruling.Text.Version!;
            if (!IsKnown(version.Rule.Explain(ruling.Subject, ruling.Law)))
            {
                continue;
            }

            var (file, workflow) = workflows[version.Name];
            var results = await engines[file.Name].ExecuteAllRulesAsync(
                workflow.WorkflowName,
                [new RuleParameter(version.Properties.Subject, ruling.Subject), new RuleParameter("law", ruling.Law)],
                TestContext.Current.CancellationToken);
            var stock = results.Single(result => result.Rule.RuleName == version.Name);
            Assert.Equal(stock.IsSuccess, ruling.Outcome == Outcome.Violation);
            Assert.Equal(string.Empty, stock.ExceptionMessage);
            compared++;
        }

        Assert.True(compared > 300, $"only {compared} subjects and rules were compared");
        TestContext.Current.SendDiagnosticMessage("stock engine agreed on {0} rulings", compared);
    }

    private static ImmutableArray<Ruling> Rulings(string name, RuleSet rules) =>
    [
        .. new Evaluation(rules, AidPackage.Read(Repository.At(SampleFiles.Package(name))), Registry.Read(Repository.At(SampleFiles.Registry(name))), AsOf.Open)
            .Answers(TestContext.Current.CancellationToken).SelectMany(answer => answer.Rulings),
    ];

    private static bool IsKnown(RuleExplanation explanation) =>
        explanation.Unknown.IsEmpty && explanation.Parts.SelectMany(part => Reads(part.Steps)).All(read =>
            read.Value is not null and not IFactList { IsClosed: false } && (read.Value is not IFactList list || list.CertainCount == list.Count));

    private static IEnumerable<FactRead> Reads(ExplainedTerm step) => [.. step.Facts, .. step.Children.SelectMany(Reads)];
}
