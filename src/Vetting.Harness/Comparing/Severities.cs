using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>Whether a rule says of the same finding that it is more severe, or less.</summary>
internal static class Severities
{
    /// <summary>Whether two answers are findings, and not as severe as each other.</summary>
    public static bool Differ(Answer? one, Answer? other) =>
        one is not null && other is not null && ExpectedAnswer.IsSevere(one.Outcome) && ExpectedAnswer.IsSevere(other.Outcome) && Of(one.Provision) != Of(other.Provision);

    /// <summary>What a finding was and has become, such as <c>Bar, now Note</c>, or <see langword="null"/> where it is as severe as it was.</summary>
    public static string? Shift(Provision was, Provision its) => Of(was) == Of(its) ? null : $"{Spelling.Of(Of(was))}, now {Spelling.Of(Of(its))}";

    private static Severity Of(Provision provision) => provision.Latest.Properties.Severity;
}
