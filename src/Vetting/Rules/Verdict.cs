namespace Vetting.Rules;

/// <summary>What a compiled rule says of a subject: the fast answer, without the reasons.</summary>
/// <param name="Outcome">Never <see cref="Outcome.NeedsJudgement"/>: whose unknown it is takes an explanation to say.</param>
/// <param name="Part">The part that decided it: the first that threw, was false, or was unknown; -1 for a violation, to which all belong.</param>
/// <param name="Failure">What was thrown, for <see cref="Outcome.Error"/>.</param>
internal readonly record struct Verdict(Outcome Outcome, int Part, string? Failure);
