using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

public sealed class SarifReportTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_log_holds_to_the_schema_of_the_standard(string name)
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(SarifReport.Write([Checked.Sample(name)])));
        Assert.Empty(schema.Validate(SarifReport.Write([Checked.Sample(name)], refused: [Refused.One, new RefusedInput("no reason", [])])));
        Assert.Empty(schema.Validate(SarifReport.Write([Checked.Sample(name), Checked.Sample("civilian-justice")], openAsFail: true)));
    }

    [Theory]
    [InlineData("$.runs[0].results[0].kind", "\"maybe\"")]
    [InlineData("$.runs[0].results[0].level", "\"fatal\"")]
    [InlineData("$.runs[0].results[0].message", "{}")]
    [InlineData("$.runs[0].results[0].ruleIndex", "-2")]
    [InlineData("$.runs[0].results[0].locations[0].physicalLocation.region.startLine", "0")]
    [InlineData("$.runs[0].tool.driver.name", "null")]
    [InlineData("$.runs[0].graphs[0].edges[0].id", "7")]
    [InlineData("$.runs[0].results[0].partialFingerprints", "[]")]
    [InlineData("$.version", "\"2.0.0\"")]
    public async Task The_schema_refuses_what_the_standard_does(string path, string value)
    {
        var log = Read(SarifReport.Write([Checked.Sample("tlatlaya-102nd-battalion")]));
        log.SelectToken(path)!.Replace(JToken.Parse(value));

        Assert.NotEmpty((await Schema()).Validate(log));
    }

    [Fact]
    public void Each_outcome_has_its_kind_and_only_a_violation_has_a_level()
    {
        Assert.Equal(
            [
                "Clear pass none", "Indeterminate open none", "NeedsJudgement review none", "NotApplicable notApplicable none",
                "Violation fail error", "Violation fail note", "Violation fail warning",
            ],
            KindsOf(SarifReport.Write([Checked.Sample("every-outcome")])));
    }

    [Fact]
    public void What_is_open_can_be_written_as_fail_and_never_weighs_as_much_as_a_violation()
    {
        var kinds = KindsOf(SarifReport.Write([Checked.Sample("every-outcome")], openAsFail: true));

        Assert.DoesNotContain(kinds, kind => kind.Contains(" open ", StringComparison.Ordinal) || kind.Contains(" review ", StringComparison.Ordinal));
        Assert.Contains("Indeterminate fail warning", kinds);
        Assert.Contains("NeedsJudgement fail warning", kinds);
        Assert.DoesNotContain("Indeterminate fail error", kinds);
        Assert.Contains("Clear pass none", kinds);
    }

    [Fact]
    public void Every_answer_is_a_result_at_the_line_and_column_where_its_subject_begins()
    {
        var report = Checked.Sample("every-outcome");
        var results = Results(SarifReport.Write([report]));
        var lines = File.ReadAllLines(SampleFiles.Package("every-outcome"));

        Assert.Equal(report.Checked.Select(its => (its.Rule, its.Subject)), results.Select(its => ((string)its["ruleId"]!, Pointer(its))));
        foreach (var result in results)
        {
            var place = result["locations"]![0]!["physicalLocation"]!;
            Assert.Equal(SampleFiles.Package("every-outcome"), (string)place["artifactLocation"]!["uri"]!);
            Assert.Equal('{', lines[(int)place["region"]!["startLine"]! - 1][(int)place["region"]!["startColumn"]! - 1]);
        }
    }

    [Fact]
    public void A_fingerprint_is_of_one_result_and_the_order_of_lines_and_recipients_changes_none()
    {
        var (package, registry) = (ReadFile(SampleFiles.Package("mexico-2021")), Registry.Read(SampleFiles.Registry("mexico-2021")));
        var before = Fingerprints(package, registry);
        Reverse((JArray)package["lines"]!);
        foreach (var line in package["lines"]!)
        {
            Reverse((JArray)line["recipients"]!);
        }

        var after = Fingerprints(package, registry);

        Assert.Equal(before.Count, before.Distinct(StringComparer.Ordinal).Count());
        Assert.NotEqual(before, after);
        Assert.Equal(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_line_leaves_the_fingerprints_of_the_others()
    {
        var (package, registry) = (ReadFile(SampleFiles.Package("mexico-2021")), Registry.Read(SampleFiles.Registry("mexico-2021")));
        var before = Fingerprints(package, registry);
        package["lines"]![0]!.Remove();

        Assert.Subset(before.ToHashSet(StringComparer.Ordinal), Fingerprints(package, registry).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_waiver_is_a_suppression_with_its_text_and_only_one_in_force_is_accepted()
    {
        var report = Checked.Sample("every-outcome");
        var suppressed = Results(SarifReport.Write([report])).Where(its => its["suppressions"]!.Any()).ToList();

        var waived = report.Findings.Where(finding => finding.Waiver is not null).ToList();
        Assert.Contains(waived, finding => finding.Waiver!.IsInForce);
        Assert.Contains(waived, finding => !finding.Waiver!.IsInForce);
        Assert.Equal(
            waived.Select(finding => (finding.Rule, finding.Subject, finding.Waiver!.IsInForce ? "accepted" : "rejected", finding.Waiver.Text)).Order(),
            suppressed.Select(its => ((string)its["ruleId"]!, Pointer(its), (string)its["suppressions"]![0]!["status"]!, (string)its["suppressions"]![0]!["justification"]!)).Order());
        Assert.All(suppressed, its => Assert.Equal("fail", (string?)its["kind"]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_that_is_pointed_at_is_there(string name)
    {
        var run = Read(SarifReport.Write([Checked.Sample("civilian-justice"), Checked.Sample(name)]))["runs"]![0]!;
        var (rules, taxa, artifacts, graphs) = ((JArray)run["tool"]!["driver"]!["rules"]!, (JArray)run["taxonomies"]![0]!["taxa"]!, (JArray)run["artifacts"]!, (JArray)run["graphs"]!);

        foreach (var result in run["results"]!)
        {
            Assert.Equal((string?)result["ruleId"], (string?)rules[(int)result["ruleIndex"]!]["id"]);
            Assert.All(result["taxa"]!, its => Assert.Equal((string?)its["id"], (string?)taxa[(int)its["index"]!]["id"]));
            Assert.All(result["graphTraversals"] ?? new JArray(), its => IsAPath(its, graphs[(int)its["runGraphIndex"]!]));
        }

        Assert.All(run.SelectTokens("$..artifactLocation"), its => Assert.Equal((string?)its["uri"], (string?)artifacts[(int)its["index"]!]["location"]!["uri"]));
        foreach (var graph in graphs)
        {
            var nodes = graph["nodes"]!.Select(node => (string)node["id"]!).ToHashSet(StringComparer.Ordinal);
            Assert.All(graph["edges"]!, edge => Assert.True(nodes.Contains((string)edge["sourceNodeId"]!) && nodes.Contains((string)edge["targetNodeId"]!)));
        }
    }

    [Fact]
    public void An_incident_that_bars_is_traced_to_the_unit_and_every_claim_is_a_related_place()
    {
        var results = Results(SarifReport.Write([Checked.Sample("tlatlaya-102nd-battalion")]));
        var barred = results.Single(its => (string)its["ruleId"]! == "SL-01" && Pointer(its) == "/lines/0/recipients/0");

        Assert.NotEmpty(barred["graphTraversals"]!);
        Assert.Contains(barred["relatedLocations"]!, its => ((string)its["physicalLocation"]!["artifactLocation"]!["uri"]!).StartsWith(SampleFiles.Registry("tlatlaya-102nd-battalion"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task A_hostile_text_stays_a_text(int number)
    {
        var text = SarifReport.Write([Hostile.Report(Hostile.Texts[number])]);
        var log = Read(text);

        Assert.Empty((await Schema()).Validate(log));
        var messages = log.SelectTokens("$..message.text").Select(its => (string)its!).ToList();
        Assert.All(messages, message => Assert.DoesNotContain("](", message.Replace(@"\]", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotMatch(@"(?<!\{)(\{\{)*\{\d+\}", message));
    }

    private static void IsAPath(JToken traversal, JToken graph)
    {
        var edges = graph["edges"]!.ToDictionary(edge => (string)edge["id"]!, StringComparer.Ordinal);
        string? here = null;
        foreach (var edge in traversal["edgeTraversals"]!.Select(its => edges[(string)its["edgeId"]!]))
        {
            var (source, target) = ((string)edge["sourceNodeId"]!, (string)edge["targetNodeId"]!);
            Assert.True(here is null || here == source || here == target, $"{here} is at neither end of {source} to {target}");
            here = here == target ? source : target;
        }

        Assert.NotNull(here);
    }

    private static IEnumerable<string> KindsOf(string log) => Results(log)
        .Select(its => $"{its["properties"]!["outcome"]} {its["kind"]} {its["level"]}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static List<string> Fingerprints(JObject package, Registry registry) =>
        [.. Results(SarifReport.Write([Vetter.Create().Check(AidPackage.Parse(package.ToString()), registry, AsOf.Open)])).Select(its => (string)its["partialFingerprints"]!["vettingSubject/v1"]!)];

    private static void Reverse(JArray all) => all.ReplaceAll(all.Reverse().ToList());

    private static string Pointer(JToken result) => (string)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]! is var its && its == "/" ? string.Empty : its;

    private static List<JToken> Results(string log) => [.. Read(log)["runs"]![0]!["results"]!];

    private static JObject ReadFile(string path)
    {
        SampleFiles.StartFromTheRoot();
        return Read(File.ReadAllText(path));
    }

    private static JObject Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Repository.At("tests/Vetting.Reports.Tests/Sarif/vendor/sarif-2.1.0.json"), TestContext.Current.CancellationToken);
}
