using Vetting.Rules.Explaining;

namespace Vetting.Findings;

/// <summary>One conjunct of the question about an element.</summary>
/// <param name="IsException">Whether it is written <c>not (…)</c>.</param>
/// <param name="Step">Its truth and the steps to it.</param>
internal sealed record Limb(bool IsException, ExplainedTerm Step);
