using System.Collections.Immutable;
using Vetting.Harness.Cases;
using Vetting.Rules;

namespace Vetting.Harness.Testing;

/// <summary>Asks every case, on all processors; the answers come in the order of the cases. Where that is cancelled, those asked so far.</summary>
internal static class CaseRunner
{
    public static ImmutableArray<AskedCase> Run(RuleSet rules, ImmutableArray<RuleCase> cases, CancellationToken cancellation)
    {
        var asked = new AskedCase?[cases.Length];
        Parallel.For(0, cases.Length, (i, loop) =>
        {
            if (cancellation.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }

            asked[i] = Ask(rules, cases[i]);
        });
        return [.. asked.OfType<AskedCase>()];
    }

    public static AskedCase Ask(RuleSet rules, RuleCase asked)
    {
        var answer = asked.Evaluate(rules).Ask(asked.Provision, asked.Subject);
        return new AskedCase(asked, answer, CaseAnswer.Of(asked, answer));
    }
}
