using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>What somebody declares of a rule that its cases cannot show: a row of <c>equivalent.csv</c> or of <c>unreachable.csv</c>.</summary>
/// <param name="Rule">The rule as case tables call it.</param>
/// <param name="What">The change that no case can notice, or the case that there cannot be, word for word as a run says it.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">Where the row stands.</param>
internal sealed record Declaration(string Rule, string What, string Reason, Place At);
