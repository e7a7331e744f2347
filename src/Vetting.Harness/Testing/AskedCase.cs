using Vetting.Findings;
using Vetting.Harness.Cases;

namespace Vetting.Harness.Testing;

/// <summary>A case that was asked, with what the rule did.</summary>
internal sealed record AskedCase(RuleCase Case, Answer Answer, ExpectedAnswer Actual)
{
    public bool Agrees => Actual.IsSameAs(Case.Expected);

    /// <summary>Whether what the rule did here counts as shown: it is what the case expects, and the case is no todo.</summary>
    public bool Shows => Agrees && !Case.IsTodo;
}
