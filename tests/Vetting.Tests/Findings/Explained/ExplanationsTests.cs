using Newtonsoft.Json;
using Vetting.Claims;
using Vetting.Findings.Explained;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Explained;

public sealed class ExplanationsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_answer_can_be_explained_whatever_it_is(string sample)
    {
        var (package, registry) = Read(sample);
        var report = Vetter.Create().Check(package, registry, cancellation: Token);

        var explanations = Vetter.Create().Explain(package, registry, cancellation: Token);

        Assert.Equal(report.Checked.Select(its => (its.Rule, its.Subject, its.Outcome, its.Why)), explanations.Select(its => (its.Rule, its.Subject, its.Outcome, its.Why)));
        Assert.All(explanations.SelectMany(its => its.Texts).Where(text => text.Outcome != Outcome.Error && text.Law is not null), text => Assert.NotEmpty(text.Parts));
    }

    [Fact]
    public void The_tree_leads_down_to_the_incident_its_dates_and_its_publication()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var explanation = Vetter.Create().Explain(package, registry, "sl-01", "/lines/0/recipients/0", cancellation: Token)[0];

        var claims = explanation.Texts.SelectMany(text => text.Parts).SelectMany(part => Every(part.Step)).SelectMany(step => step.Facts).SelectMany(fact => fact.Claims).ToList();
        Assert.Contains(claims, claim => claim.Id == "mx-tlatlaya-2014" && claim.Says.Contains("2014-06-30", StringComparison.Ordinal));
        Assert.Contains(claims, claim => claim.Sources.Any(source => source.Contains("The Guardian, 2016-03-30", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_values_of_the_steps_make_the_value_of_the_part()
    {
        var (package, registry) = Read("every-outcome");
        var steps = Vetter.Create().Explain(package, registry, cancellation: Token).SelectMany(its => its.Texts).SelectMany(text => text.Parts).SelectMany(part => Every(part.Step)).ToList();

        Assert.All(steps.Where(step => step.Text == "all of"), step => Assert.Equal(Kleene(step, "false", "true"), step.Value));
        Assert.All(steps.Where(step => step.Text == "any of"), step => Assert.Equal(Kleene(step, "true", "false"), step.Value));
        Assert.Contains(steps, step => step.Text == "any of");
    }

    [Fact]
    public void The_order_of_claims_changes_no_byte_of_an_explanation()
    {
        var (package, registry) = Read("16th-cavalry");
        var content = registry.Contents[0];
        var turned = new Registry([content with { Units = Turn(content.Units), Incidents = Turn(content.Incidents), Searches = Turn(content.Searches), Relations = Turn(content.Relations) }], registry.FileHashes);

        Assert.Equal(Print(package, registry), Print(package, turned));
    }

    private static string Print(AidPackage package, Registry registry) => JsonConvert.SerializeObject(Vetter.Create().Explain(package, registry));

    private static System.Collections.Immutable.ImmutableArray<T>? Turn<T>(System.Collections.Immutable.ImmutableArray<T>? list) => list is { } items ? [.. items.Reverse()] : null;

    private static string Kleene(ExplanationStep step, string decides, string otherwise) =>
        step.Steps.Any(below => below.Value == decides) ? decides : step.Steps.Any(below => below.Value == "unknown") ? "unknown" : otherwise;

    private static IEnumerable<ExplanationStep> Every(ExplanationStep step) => step.Steps.SelectMany(Every).Prepend(step);

    private static (AidPackage Package, Registry Registry) Read(string sample) =>
        (AidPackage.Read(Repository.At(SampleFiles.Package(sample))), Registry.Read(Repository.At(SampleFiles.Registry(sample))));
}
