using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>Why a rule answered as it did, in a few words.</summary>
internal static class Reasons
{
    public static string Of(Answer answer)
    {
        if (answer is { Provision.NotAsked: { } why, Outcome: not Outcome.NotApplicable })
        {
            return $"not asked: {why}";
        }

        if (answer.TextsDiffer)
        {
            return $"the line's dates fall under several texts, and they differ: {string.Join(", ", answer.Rulings.Select(Ruled).Distinct(StringComparer.Ordinal))}";
        }

        return Of(answer.Provision, answer.Deciding);
    }

    /// <summary>Why one text answered as it did.</summary>
    public static string Of(Provision provision, Ruling ruling) => ruling.Text switch
    {
        { State: TextState.NoSuchLaw } => NoSuchLaw(provision),
        { State: TextState.NotAsked } => $"not asked: {provision.NotAsked}",
        { State: TextState.NotEncoded } when ruling.Outcome != Outcome.NotApplicable => "no text is encoded for this period",
        { Version: { } version } => OfVerdict(version, ruling),
        _ => "no text is encoded for this period",
    };

    /// <summary>Why a text answered so, as far as the fast answer tells.</summary>
    public static string Of(RuleVersion version, Verdict verdict) => verdict.Outcome switch
    {
        Outcome.Violation => "every part of the rule is true on the record",
        Outcome.Clear or Outcome.NotApplicable => $"not so: {PartText(version, verdict.Part)}",
        Outcome.Error => $"could not be evaluated: {verdict.Failure}",
        _ => $"not known: {PartText(version, verdict.Part)}",
    };

    private static string OfVerdict(RuleVersion version, Ruling ruling) => ruling.Outcome switch
    {
        Outcome.NeedsJudgement => $"waits for a person's decision: {PartText(version, ruling.Verdict.Part)}",
        _ when ruling.Explanation?.Unknown.Any(atom => atom.Facts.IsEmpty) == true => $"no value of the law is encoded for this period: {PartText(version, ruling.Verdict.Part)}",
        _ => Of(version, ruling.Verdict),
    };

    private static string PartText(RuleVersion version, int part)
    {
        var text = version.Text.Rules[Math.Max(part, 0)];
        return text.Properties.Says ?? text.RuleName;
    }

    private static string Ruled(Ruling ruling) => ruling.Text switch
    {
        { State: TextState.InForce, Version: { } version } => $"{version.Name} answers {ruling.Outcome}",
        { State: TextState.NotEncoded, Version: { } version } when ruling.Outcome == Outcome.NotApplicable => $"{version.Name} answers {ruling.Outcome}",
        { State: TextState.NoSuchLaw } => "before it there was no such law",
        _ => "for other days no text is encoded",
    };

    private static string NoSuchLaw(Provision provision) =>
        provision.Versions.Select(version => version.Properties.NoLawBefore?.Why).OfType<string>().FirstOrDefault() ?? "no such provision existed";
}
