using System.Collections.Immutable;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A law that the proposal claims lifts a bar.</summary>
internal sealed class AuthorityFacts(ClaimedAuthority authority, Placed statement, AidLine line, Origin origin) : FactObject
{
    [Information("which authority is claimed", Supplier.Proposer, WrittenAs = "lines[].authoritiesClaimed[].authority")]
    public ClaimedAuthority? Authority { get; } = authority;

    /// <remarks>22 U.S.C. 2378d knows no emergency and no waiver, so those never lift it; on 2364(a) and 2291(a)(4) no computation may answer.</remarks>
    [Judgement("does the authority claimed lift the bar of 22 U.S.C. 2378d?", Supplier.State, WrittenAs = "lines[].authoritiesClaimed[]")]
    public bool? LiftsStateLeahy { get; } = authority is ClaimedAuthority.Emergency or ClaimedAuthority.DefenseWaiver ? false : null;

    internal override string Called => $"the authority claimed ({Spelling.Of(authority)})";

    internal override Placed? Record => statement;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(statement, $"the proposal claims {Spelling.Of(authority)}", line.Sources)];
}
