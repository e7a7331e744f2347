namespace Vetting.Orleans.Watching;

/// <summary>A finding in one line.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject's place in the package, as a JSON Pointer.</param>
/// <param name="Outcome">The outcome, as reports spell it.</param>
/// <param name="Message">What the record supports.</param>
public sealed record FindingInBrief(string Rule, string Subject, string Outcome, string Message);
