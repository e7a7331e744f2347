using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Findings.Remedies;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Remedies;

public sealed class ActTests
{
    private static readonly ImmutableArray<string> Samples = ["tlatlaya-102nd-battalion", "16th-cavalry", "nuevo-laredo-2018", "annotated"];

    /// <summary>Searched for once: every act is tried out, which takes its time.</summary>
    private static readonly Lazy<List<(AidPackage Package, Registry Registry, Answer Answer, Act Act)>> Acts = new(() => [.. Search()]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_act_clears_its_finding_when_it_is_applied()
    {
        var tried = 0;
        foreach (var (package, registry, answer, act) in EveryAct())
        {
            var after = new Proposal(package, registry).With(act.Edits);
            if (act.SubjectAfter(answer.Place.Pointer) is not null)
            {
                var again = new Evaluation(RuleSet.Shipped, after.Package, after.Registry, AsOf.Open).Ask(answer.Provision, answer.Place);
                Assert.True(Outcomes.Passes(again.Outcome) || act.Kind == "waiver", $"{answer.Provision.Id} {act.Id}: {again.Outcome}");
            }

            tried++;
        }

        Assert.True(tried > 40, $"{tried}");
    }

    [Fact]
    public void No_act_gives_another_account_of_the_past() => Assert.All(EveryAct(), its =>
    {
        var after = new Proposal(its.Package, its.Registry).With(its.Act.Edits);

        Assert.Equal(Past(its.Registry), Past(after.Registry));
        Assert.All(its.Act.Edits, edit => Assert.True(ActScope.Allows(edit.At) || edit.Value is null, $"{its.Act.Id} writes {edit.At.Pointer}"));
    });

    [Fact]
    public void No_act_is_dated_before_the_package_was_prepared_or_after_the_first_of_it_is_furnished() => Assert.All(EveryAct(), its =>
    {
        if (its.Act.Day is { } day && its.Package.Content.PreparedOn?.On is { } prepared)
        {
            Assert.True(day >= prepared.Earliest, $"{its.Act.Id} on {day}");
        }
    });

    [Theory]
    [InlineData("/incidents/0/kinds", false)]
    [InlineData("/incidents/0/attributions/-", false)]
    [InlineData("/incidents/0/accountability", false)]
    [InlineData("/units/0/securityForce", false)]
    [InlineData("/relations/-", false)]
    [InlineData("/postings/-", false)]
    [InlineData("/incidents/0/determinations/-", true)]
    [InlineData("/incidents/0/determinations/0", false)]
    [InlineData("/searches/-", true)]
    [InlineData("/searches/0/on", false)]
    public void Of_a_registry_only_what_is_yet_to_come_may_be_written(string pointer, bool allowed) =>
        Assert.Equal(allowed, ActScope.Allows(new Vetting.Findings.Missing.AnswerPlace("registry", null, pointer)));

    [Theory]
    [InlineData("/lines/0/deliveries/0/delivered", false)]
    [InlineData("/lines/0/events/0/startsOn", false)]
    [InlineData("/lines/0/obligatedOn", false)]
    [InlineData("/lines/0/channel", true)]
    [InlineData("/lines/0/recipients/0", true)]
    public void Of_a_line_what_was_done_stays_done(string pointer, bool allowed) =>
        Assert.Equal(allowed, ActScope.Allows(new Vetting.Findings.Missing.AnswerPlace("package", null, pointer)));

    [Fact]
    public void A_channel_that_escapes_one_law_may_fall_under_another()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");

        var moved = Vetter.Create().WhatIf(package, registry, "SL-01", "/lines/0/recipients/0", "move-channel:Section 127e", cancellation: Token)!;

        Assert.Contains(moved.Moves, move => move is { Rule: "SL-01", IsBetter: true });
        Assert.Contains(moved.Moves, move => move is { Rule: "DL-01", IsWorse: true });
    }

    [Fact]
    public void A_line_taken_out_moves_the_others_up_without_moving_their_answers()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");

        var dropped = Vetter.Create().WhatIf(package, registry, "SL-01", "/lines/0/recipients/0", "drop-line", cancellation: Token)!;

        Assert.All(dropped.Moves, move => Assert.True(move.IsBetter && move.Before!.Subject.StartsWith("/lines/0", StringComparison.Ordinal), $"{move.Rule} {move.Before?.Subject}"));
        Assert.Single(dropped.After.Lines);
    }

    [Fact]
    public void What_was_delivered_already_can_no_longer_be_determined_before()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var content = package.Content;
        var line = content.Lines[1] with { Deliveries = [content.Lines[1].Deliveries!.Value[0] with { Delivered = true }] };
        var made = new AidPackage(content with { Lines = content.Lines.SetItem(1, line) }, package.Sha256);

        Assert.Contains(Remedies(package), act => act.Kind == "determination-and-report");
        Assert.DoesNotContain(Remedies(made), act => act.Kind is "determination-and-report" or "waiver");

        ImmutableArray<Act> Remedies(AidPackage its) =>
            Vetter.Create().Remedies(its, registry, "DL-01", "/lines/1/recipients/0", new AsOf { AssessAs = Assessor.Auditor }, Token);
    }

    [Fact]
    public void A_substitute_takes_over_nothing_that_was_stated_of_the_other_unit()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var other = registry.Units[0] with { Id = "other", Name = "Another battalion", Aliases = [] };
        var two = new Registry([registry.Contents[0] with { Units = [.. registry.Units, other] }], registry.FileHashes);

        var after = Vetter.Create().WhatIf(package, two, "SL-01", "/lines/0/recipients/0", "substitute-unit:other", cancellation: Token)!.After;

        Assert.Equal("Another battalion", after.Recipients[0].Name);
        Assert.Equal(Disposition.Held, after.Recipients[0].Disposition);
    }

    private static List<(AidPackage Package, Registry Registry, Answer Answer, Act Act)> EveryAct() => Acts.Value;

    private static IEnumerable<(AidPackage Package, Registry Registry, Answer Answer, Act Act)> Search() =>
        from sample in Samples
        let inputs = Read(sample)
        from answer in new Evaluation(RuleSet.Shipped, inputs.Package, inputs.Registry, AsOf.Open).Answers(Token)
        where !Outcomes.Passes(answer.Outcome)
        from act in ActSearch.All(new ActContext(RuleSet.Shipped, new Proposal(inputs.Package, inputs.Registry), answer, AsOf.Open))
        select (inputs.Package, inputs.Registry, answer, act);

    private static (AidPackage Package, Registry Registry) Read(string sample) =>
        (AidPackage.Read(Repository.At(SampleFiles.Package(sample))), Registry.Read(Repository.At(SampleFiles.Registry(sample))));

    /// <summary>All that happened, as far as the registry says: without the decisions, papers, searches and vettings that are added to it.</summary>
    private static string Past(Registry registry) => Newtonsoft.Json.JsonConvert.SerializeObject(new
    {
        Units = registry.Units.Select(its => (its with { Place = default }).ToString()),
        Relations = registry.Relations.Select(its => (its with { Place = default }).ToString()),
        Postings = registry.Postings.Select(its => (its with { Place = default }).ToString()),
        Incidents = registry.Incidents.Select(its => $"{its.Id} {its.Title} {string.Join(',', its.Kinds ?? [])} {its.StartedOn} {its.EndedOn} {string.Join(',', (its.Attributions ?? []).Select(at => at.Unit + at.Basis + at.Standing))} {its.Accountability?.Implicated} {its.Accountability?.Convicted}"),
    });
}
