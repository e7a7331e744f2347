using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Import.TrainingReports.Audits;

/// <summary>What the rules say of one line and its recipients.</summary>
/// <param name="Disposition">The worst of it.</param>
/// <param name="Answers">The rules that found something, each with its outcomes.</param>
/// <param name="Missing">What is missing before the line can pass: what bars or holds it and waits for an answer.</param>
/// <param name="HoldsAnyway">Whether something bars or holds it that no answer is asked for: a violation, or a rule without a text for its days.</param>
/// <param name="LacksText">Whether a rule that bars or holds has no text encoded for its days.</param>
/// <param name="HasFailed">Whether a rule could not be evaluated.</param>
internal sealed record LineVerdict(
    Disposition Disposition,
    ImmutableArray<(string Rule, Outcome Outcome)> Answers,
    ImmutableArray<MissingAnswer> Missing,
    bool HoldsAnyway,
    bool LacksText,
    bool HasFailed);
