using NodaTime;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings;

public sealed class ComparisonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void What_became_public_in_between_moves_an_answer()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");

        var both = Vetter.Create().Compare(package, registry, new AsOf { KnownOn = new LocalDate(2014, 6, 29) }, AsOf.Open, Token);

        Assert.Equal(new LocalDate(2014, 6, 29), both.Before.AsOf.KnownOn);
        Assert.Contains(both.Moves, move => move is { Rule: "SL-01", Before.Outcome: Outcome.Indeterminate, After.Outcome: Outcome.NeedsJudgement });
    }

    [Fact]
    public void A_check_held_against_itself_moves_nothing()
    {
        var (package, registry) = Read("every-outcome");

        Assert.Empty(Vetter.Create().Compare(package, registry, AsOf.Open, AsOf.Open, Token).Moves);
    }

    [Fact]
    public void A_day_that_the_range_of_a_publication_does_not_decide_is_neither_before_nor_after()
    {
        // Published between 30 June and 21 October 2014: on 1 August it may have been public, or not.
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var report = Vetter.Create().Check(package, registry, new AsOf { KnownOn = new LocalDate(2014, 8, 1) }, Token);

        Assert.All(report.Checked.Where(its => its.Rule == "SL-01" && its.Subject == "/lines/0/recipients/0"), its => Assert.Equal(Outcome.Indeterminate, its.Outcome));
    }

    [Theory]
    [InlineData(Outcome.Clear, Outcome.Indeterminate, true, false)]
    [InlineData(Outcome.Indeterminate, Outcome.Violation, true, false)]
    [InlineData(Outcome.Violation, Outcome.Error, true, false)]
    [InlineData(Outcome.Violation, Outcome.Clear, false, true)]
    [InlineData(Outcome.Indeterminate, Outcome.NeedsJudgement, false, false)]
    public void A_move_is_worse_where_the_second_says_more_against_the_subject(Outcome before, Outcome after, bool worse, bool better)
    {
        var move = new OutcomeMove(new CheckedRule { Outcome = before }, new CheckedRule { Outcome = after });

        Assert.Equal((worse, better), (move.IsWorse, move.IsBetter));
    }

    private static (AidPackage Package, Registry Registry) Read(string sample) =>
        (AidPackage.Read(Repository.At(SampleFiles.Package(sample))), Registry.Read(Repository.At(SampleFiles.Registry(sample))));
}
