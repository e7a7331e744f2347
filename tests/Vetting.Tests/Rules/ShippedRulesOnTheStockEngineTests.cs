using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using Newtonsoft.Json;
using NodaTime;
using RulesEngine.Models;
using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Parsing;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

/// <summary>The shipped rule files, unchanged, on stock RulesEngine: the same answers wherever everything is known.</summary>
public sealed partial class ShippedRulesOnTheStockEngineTests
{
    private const int Tried = 20_000;
    private const int Enough = 3;

    /// <summary>The days of which between them every parameter has a value.</summary>
    private static readonly ImmutableArray<LawParameters> Laws =
        [RuleSet.Shipped.Parameters.On(new LocalDate(2023, 3, 13)), RuleSet.Shipped.Parameters.On(new LocalDate(2015, 6, 1))];

    [Fact]
    public async Task Every_rule_answers_as_on_the_stock_engine_where_everything_is_known()
    {
        var versions = RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions).ToDictionary(version => version.Name, StringComparer.Ordinal);
        List<string> differ = [];
        var seen = new Dictionary<(string Rule, bool IsBroken), int>();
        foreach (var file in RuleSet.Shipped.Files)
        {
            var engine = new RulesEngine.RulesEngine(JsonConvert.DeserializeObject<Workflow[]>(file.Json)!, EngineSettings.ForStockEngine());
            foreach (var workflow in file.Workflows)
            {
                var subjectName = workflow.Rules[0].Properties.Subject;
                foreach (var (subject, law) in workflow.Rules.Where(rule => rule.Properties.Encoded != false).SelectMany(rule => Pick(versions[rule.RuleName])))
                {
                    var results = await engine.ExecuteAllRulesAsync(
                        workflow.WorkflowName, [new RuleParameter(subjectName, subject), new RuleParameter("law", law)], TestContext.Current.CancellationToken);
                    foreach (var stock in results)
                    {
                        var ours = versions[stock.Rule.RuleName].Rule.Evaluate(subject, law).Outcome;

                        // A value of the law that is not encoded for the day is unknown to us, and a no to the stock engine.
                        if (ours == Outcome.Indeterminate)
                        {
                            continue;
                        }

                        var key = (stock.Rule.RuleName, ours == Outcome.Violation);
                        seen[key] = seen.GetValueOrDefault(key) + 1;
                        if (stock.IsSuccess != (ours == Outcome.Violation) || !string.IsNullOrEmpty(stock.ExceptionMessage))
                        {
                            differ.Add($"{stock.Rule.RuleName}: {ours} here, {stock.IsSuccess} there {stock.ExceptionMessage}");
                        }
                    }
                }
            }
        }

        Assert.Empty(differ);
        Assert.Empty(versions.Values.Where(version => version.Properties.Encoded != false)
            .SelectMany(version => new[] { (version.Name, true), (version.Name, false) }).Where(key => !seen.ContainsKey(key)));
        TestContext.Current.SendDiagnosticMessage("the stock engine agreed on {0} rules, subject by subject {1} times", versions.Count, seen.Values.Sum());
    }

    /// <summary>Some subjects that the rule catches and some that it does not.</summary>
    private static IEnumerable<(object Subject, LawParameters Law)> Pick(RuleVersion version)
    {
        var subjects = new KnownSubjects(Texts(version), (new LocalDate(2022, 2, 10), new LocalDate(2023, 3, 13)));
        var (broken, kept) = (0, 0);
        var random = new PCG(1, 11);
        for (var i = 0; i < Tried && (broken < Enough || kept < Enough); i++)
        {
            var subject = subjects.Of(SubjectKinds.Types[version.Properties.Subject], random, likely: 1 + ((uint)i % 7));
            var law = Laws[i % Laws.Length];
            var isBroken = version.Rule.Evaluate(subject, law).Outcome == Outcome.Violation;
            if (isBroken ? broken++ < Enough : kept++ < Enough)
            {
                yield return (subject, law);
            }
        }
    }

    /// <summary>What the rule compares with: values of the parameters it names, texts that it writes out, and one that it does not know.</summary>
    private static ImmutableArray<string> Texts(RuleVersion version)
    {
        var named = version.Rule.LawReferences.Select(reference => reference.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. RuleSet.Shipped.Parameters.All.Where(parameter => named.Contains(parameter.Name)).SelectMany(parameter => parameter.Values).SelectMany(value => value.List ?? []),
            .. version.Text.Rules.SelectMany(part => Quoted().Matches(part.Expression.Text)).Select(match => match.Groups["text"].Value),
            "something else",
        ];
    }

    [GeneratedRegex("\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
