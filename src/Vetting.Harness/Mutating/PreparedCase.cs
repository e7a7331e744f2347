using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>A case with its facts built once, for every changed rule to be asked about. Not for several threads at once.</summary>
internal sealed class PreparedCase(RuleCase its, RuleSet rules)
{
    private readonly Evaluation _evaluation = its.Evaluate(rules);

    public RuleCase Case => its;

    public ExpectedAnswer Ask(Provision provision) => CaseAnswer.Of(its, _evaluation.Ask(provision, its.Subject), its.Expected);
}
