using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A law that the proposal claims lifts a bar.</summary>
internal sealed class AuthorityFacts(ClaimedAuthority authority, Placed statement, AidLine line, AsOf asOf, Origin origin) : FactObject
{
    [Information("which authority is claimed", Supplier.Proposer, WrittenAs = "lines[].authoritiesClaimed[].authority", IsAlwaysKnown = true)]
    public ClaimedAuthority? Authority { get; } = authority;

    /// <remarks>That it does not can be decided. That it does, no decision settles here: nothing ever clears on a claim.</remarks>
    [Judgement("does the authority claimed lift the bar of 22 U.S.C. 2378d?", Supplier.State, WrittenAs = "lines[].decisions[]")]
    public bool? LiftsStateLeahy { get; } = LineDecisions.OnAuthority(line, authority, [Capacity.State], asOf) == false ? false : null;

    internal override string Called => $"the authority claimed ({Spelling.MeaningOf(authority)})";

    /// <summary>An emergency or a waiver on the line is a claim even where the list of authorities does not repeat it.</summary>
    public static FactList<AuthorityFacts> Of(AidLine line, AsOf asOf, Origin origin)
    {
        var claimed = (line.AuthoritiesClaimed ?? []).Select(claim => new AuthorityFacts(claim.Authority, claim, line, asOf, origin)).ToList();
        if (line.Emergency is { } emergency && !claimed.Exists(claim => claim.Authority == ClaimedAuthority.Emergency))
        {
            claimed.Add(new AuthorityFacts(ClaimedAuthority.Emergency, emergency, line, asOf, origin));
        }

        claimed.AddRange((line.Waivers ?? []).Select(waiver => new AuthorityFacts(ClaimedAuthority.DefenseWaiver, waiver, line, asOf, origin)));
        return line.AuthoritiesClaimed is not null && line.Waivers is not null
            ? FactList<AuthorityFacts>.Closed(claimed)
            : FactList<AuthorityFacts>.Open(claimed);
    }

    internal override Place? RecordedAt => statement.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
    [
        origin.InPackage(statement, $"the proposal claims {Spelling.MeaningOf(authority)}", line.Sources),
        .. fact == nameof(LiftsStateLeahy) ? LineDecisions.On(line, LineQuestion.AuthorityLiftsBar, origin) : [],
    ];
}
