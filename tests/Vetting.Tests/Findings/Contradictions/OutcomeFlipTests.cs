using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Contradictions;

public sealed class OutcomeFlipTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_disputed_search_that_would_clear_says_so_and_clears_nothing()
    {
        var (package, registry) = Read("civilian-justice");
        var disputed = registry.With(registry.Searches[0] with { Status = ClaimStatus.Disputed });

        var report = Vetter.Create().Check(package, disputed, AsOf.Open, Token);

        var flips = report.Flips.Where(flip => flip.Claim.Id == registry.Searches[0].Id).ToList();
        Assert.NotEmpty(flips);
        Assert.All(flips, flip => Assert.True(flip.Answer.Outcome is not (Outcome.Clear or Outcome.NotApplicable)));
        Assert.Contains(flips, flip => flip.IfAccepted == Outcome.Clear);
    }

    [Fact]
    public void An_answer_that_is_clear_says_too_what_it_hangs_on()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var listing = new Listing
        {
            Id = "disputed-listing",
            Status = ClaimStatus.Disputed,
            Unit = "mx-102-infantry-battalion",
            List = ListKind.StateProhibitedUnits,
            From = new DateRange(new NodaTime.LocalDate(2015, 1, 1)),
            To = StatedDate.None,
            RemediationReportedOn = StatedDate.None,
            Place = new Vetting.Reading.Place("registry.json", 1, 1, "/listings/0"),
        };
        var search = registry.Searches[0] with { For = [SearchScope.Incidents, SearchScope.Listings] };
        var with = new Registry([registry.Contents[0] with { Listings = [listing], Searches = [search] }], registry.FileHashes);

        var report = Vetter.Create().Check(package, with, AsOf.Open, Token);

        var flip = Assert.Single(report.Flips, its => its.Answer.Rule == "SL-08");
        Assert.Equal((Outcome.Indeterminate, Outcome.Violation, Outcome.Clear), (flip.Answer.Outcome, flip.IfAccepted, flip.IfRejected));
    }

    [Fact]
    public void A_dispute_about_others_hangs_over_nobody_here()
    {
        var (package, registry) = Read("tlatlaya-102nd-battalion");
        var other = registry.Incidents[0] with { Id = "other-incident", Status = ClaimStatus.Disputed, Attributions = [new Attribution { Unit = "other" }] };
        var unit = registry.Units[0] with { Id = "other", Name = "Another", Aliases = [] };
        var with = new Registry([registry.Contents[0] with { Incidents = [.. registry.Incidents, other], Units = [.. registry.Units, unit] }], registry.FileHashes);

        Assert.Empty(Vetter.Create().Check(package, with, AsOf.Open, Token).Flips);
    }

    [Fact]
    public void Both_sides_of_a_dispute_stay_on_file()
    {
        var (_, registry) = Read("tlatlaya-102nd-battalion");
        var disputed = registry.With(registry.Incidents[0] with { Status = ClaimStatus.Disputed });

        Assert.Equal(registry.Incidents.Select(its => its.Id), disputed.Incidents.Select(its => its.Id));
        Assert.Equal([registry.Incidents[0].Id], disputed.Disputed.Select(claim => claim.Id));
    }

    private static (AidPackage Package, Registry Registry) Read(string sample) =>
        (AidPackage.Read(Repository.At(SampleFiles.Package(sample))), Registry.Read(Repository.At(SampleFiles.Registry(sample))));
}
