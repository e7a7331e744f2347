using Vetting.Rules;
using Vetting.Tests.Rules.Generated;
using Vetting.Tests.Rules.Peer;

namespace Vetting.Tests.Rules;

public sealed class PeerWorkloadTests
{
    public static TheoryData<int> Rules => [.. Enumerable.Range(0, PeerRules.All.Length)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_of_the_peer_workload_finds_what_a_programmer_would(int index)
    {
        var (text, byHand) = PeerRules.All[index];
        var rule = Rule.Of<Package>(text, "p");
        var hits = 0;
        foreach (var package in PeerPackages.Any.Take(800, seed: 10))
        {
            var expected = byHand(package);
            Assert.Equal(expected ? Outcome.Violation : Outcome.Clear, rule.Evaluate(package, Rule.Law).Outcome);
            hits += expected ? 1 : 0;
        }

        Assert.InRange(hits, 1, 799);
    }
}
