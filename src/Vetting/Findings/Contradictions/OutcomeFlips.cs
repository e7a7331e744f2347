using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Findings.Contradictions;

/// <summary>
/// Asks everything again with a disputed claim accepted, and with it rejected. Both sides of a dispute are kept; a reader
/// learns which answers hang on it, also where the answer now is clear.
/// </summary>
internal sealed class OutcomeFlips(RuleSet rules, AidPackage package, Registry registry, AsOf asOf)
{
    /// <summary>How many disputed claims are tried out for one package.</summary>
    private const int MostClaims = 20;

    public (ImmutableArray<OutcomeFlip> Flips, bool IsPartial) Of(ImmutableArray<Answer> answers, ImmutableArray<CheckedRule> asked, CancellationToken cancellation)
    {
        var units = answers.Select(answer => (answer.Subject as RecipientFacts)?.Unit?.Id).OfType<string>();
        var disputed = DisputedClaims.About(units, package.Country, registry);
        return ([.. disputed.Take(MostClaims).SelectMany(claim => Of(claim, asked, cancellation))], disputed.Length > MostClaims);
    }

    private IEnumerable<OutcomeFlip> Of(Claim claim, ImmutableArray<CheckedRule> asked, CancellationToken cancellation)
    {
        var accepted = Outcomes(claim with { Status = ClaimStatus.Asserted }, cancellation);
        var rejected = Outcomes(claim with { Status = ClaimStatus.Retracted }, cancellation);
        var cited = new ClaimCited(claim.Id, claim.Place, Says(claim), Spelling.Of(claim.Status), FactRecords.Printed(registry.SourcesOf(claim.Sources)));
        return asked.Index().Where(its => Differs(its.Item.Outcome, accepted[its.Index]) || Differs(its.Item.Outcome, rejected[its.Index]))
            .Select(its => new OutcomeFlip(its.Item, cited, accepted[its.Index], rejected[its.Index]));
    }

    /// <summary>The same provisions of the same subjects in the same order: only the registry is another one.</summary>
    private ImmutableArray<Outcome> Outcomes(Claim claim, CancellationToken cancellation) =>
        [.. new Evaluation(rules, package, registry.With(claim), asOf).Answers(cancellation).Select(answer => answer.Outcome)];

    private static bool Differs(Outcome one, Outcome other) => one != other && !(Findings.Outcomes.Passes(one) && Findings.Outcomes.Passes(other));

    private static string Says(Claim claim) => claim switch
    {
        Incident incident => incident.Title,
        Relation relation => $"{relation.Unit} {Spelling.Of(relation.Kind)} {relation.Other}",
        Unit unit => unit.Name,
        Listing listing => $"{listing.Unit} on {Spelling.Of(listing.List)}",
        Search search => $"search by {search.By ?? "somebody"} on {search.On?.ToString() ?? "an unknown day"}",
        _ => claim.Id,
    };
}
