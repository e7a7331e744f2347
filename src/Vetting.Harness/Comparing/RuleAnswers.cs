using Vetting.Claims;
using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>Every answer of a package under one version of everything, by rule and subject.</summary>
internal static class RuleAnswers
{
    public static Dictionary<(string Rule, string Subject), Answer> Of(RuleSet rules, AidPackage package, Registry registry, AsOf asOf)
    {
        var names = RuleName.Of(rules).ToDictionary(rule => rule.Provision, rule => rule.Name);
        return new Evaluation(rules, package, registry, asOf).Answers(CancellationToken.None)
            .ToDictionary(answer => (names[answer.Provision], answer.Place.Pointer));
    }
}
