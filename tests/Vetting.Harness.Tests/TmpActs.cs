#pragma warning disable
using System.Collections.Concurrent;
using Vetting.Findings;
using Vetting.Findings.Remedies;
using Vetting.Harness.Cases;
using Vetting.Harness.Testing;
using Vetting.Logic;
using Vetting.Rules;
using Vetting.Rules.Files;
namespace Vetting.Harness.Tests;
public sealed class TmpActs
{
    [Fact]
    public void Go()
    {
        var suite = RuleSuite.Read("/work/wt-law/rules");
        var cases = suite.Cases.Where(c => c.Expected.Outcome == Outcome.Violation && c.Provision.Latest.Properties.Encoded != false).ToList();
        var found = new ConcurrentDictionary<(string, string, string, string), (int tried, int ok, string cases)>();
        Parallel.ForEach(cases, c =>
        {
            
            var rules = suite.Rules;
            var answer = c.Evaluate(rules).Ask(c.Provision, c.Subject);
            if (answer.Outcome != Outcome.Violation) return;
            var context = new ActContext(rules, new Proposal(c.Package, c.Registry), answer, c.AsOf);
            foreach (var remedy in context.Properties.Remedies)
            {
                var key = (c.Provision.Name, Reading.Spelling.Of(remedy.Kind), remedy.Clears, remedy.Action);
                if (found.TryGetValue(key, out var was) && was.ok > 2) continue;
                var ok = ActSearch.Of(context, remedy).Any();
                found.AddOrUpdate(key, (1, ok ? 1 : 0, c.Id), (k, v) => (v.tried + 1, v.ok + (ok ? 1 : 0), v.cases + " " + c.Id));
            }
        });
        File.WriteAllLines("/tmp/law/acts.txt", found.OrderBy(f => f.Value.ok > 0).ThenBy(f => f.Key.Item1, StringComparer.Ordinal).Select(f => $"{f.Value.ok}/{f.Value.tried} {f.Key.Item1} {f.Key.Item2} clears {f.Key.Item3}: {f.Key.Item4} [{f.Value.cases}]"));
    }
}
