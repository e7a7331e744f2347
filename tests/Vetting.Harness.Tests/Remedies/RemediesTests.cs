using System.Collections.Concurrent;
using Vetting.Findings.Remedies;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Harness.Tests.Remedies;

/// <summary>Over every case of the shipped rules in which a rule is violated: what its remedies come to as acts.</summary>
public sealed class RemediesTests
{
    /// <summary>
    /// A remedy is offered as an act where writing it down clears the finding. Those that never are, are listed: what they
    /// ask for is done outside of the records, or by taking back what was recorded, which no act may.
    /// </summary>
    [Fact]
    public void Every_remedy_of_every_rule_clears_a_case_as_an_act_or_is_known_to_be_none()
    {
        var suite = RuleSuite.Read(Repository.At("rules"));
        var acts = new ConcurrentDictionary<(string Provision, RemedyText Remedy), bool>();
        Parallel.ForEach(suite.Cases.Where(its => its.Expected.Outcome == Outcome.Violation), its =>
        {
            var answer = its.Evaluate(suite.Rules).Ask(its.Provision, its.Subject);
            var context = new ActContext(suite.Rules, new Proposal(its.Package, its.Registry), answer, its.AsOf);
            foreach (var remedy in context.Properties.Remedies.Where(remedy => remedy.Kind != RemedyKind.SubstituteUnit))
            {
                if (!acts.TryGetValue((its.Provision.Name, remedy), out var found) || !found)
                {
                    var isAct = ActSearch.Of(context, remedy).Any();
                    acts.AddOrUpdate((its.Provision.Name, remedy), isAct, (_, already) => already || isAct);
                }
            }
        });

        var none = acts.Where(its => !its.Value)
            .Select(its => $"{its.Key.Provision}: {Spelling.Of(its.Key.Remedy.Kind)} clears {its.Key.Remedy.Clears}: {its.Key.Remedy.Action}")
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(acts.Values.Count(found => found) > 100, $"{acts.Count} remedies, of which {none.Count} are no acts");
        Approved.Match(string.Join('\n', none) + "\n");
    }
}
