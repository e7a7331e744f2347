using Vetting.Reading;

namespace Vetting.Harness.Mutating;

/// <summary>A row of <c>equivalent.csv</c>: a change of a rule that changes no answer, and why.</summary>
/// <param name="Rule">The rule as case tables call it.</param>
/// <param name="Change">The change, word for word as a run says it after "if".</param>
/// <param name="Reason">Why nothing can notice it.</param>
/// <param name="At">Where the row stands.</param>
internal sealed record DeclaredEquivalent(string Rule, string Change, string Reason, Place At);
