using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Tests.Findings;

/// <summary>Every outcome under every severity, written out: here a slip would clear what the law forbids.</summary>
public sealed class DispositionsTests
{
    [Theory]
    [InlineData(Outcome.Error, Disposition.Error, Disposition.Error, Disposition.Error, Disposition.Error)]
    [InlineData(Outcome.Violation, Disposition.Barred, Disposition.Held, Disposition.Warned, Disposition.Clear)]
    [InlineData(Outcome.Indeterminate, Disposition.Held, Disposition.Held, Disposition.Warned, Disposition.Clear)]
    [InlineData(Outcome.NeedsJudgement, Disposition.Held, Disposition.Held, Disposition.Warned, Disposition.Clear)]
    [InlineData(Outcome.Clear, Disposition.Clear, Disposition.Clear, Disposition.Clear, Disposition.Clear)]
    [InlineData(Outcome.NotApplicable, Disposition.Clear, Disposition.Clear, Disposition.Clear, Disposition.Clear)]
    public void An_outcome_comes_to_what_the_severity_says(Outcome outcome, Disposition bar, Disposition hold, Disposition warn, Disposition note)
    {
        Assert.Equal([bar, hold, warn, note], new[] { Severity.Bar, Severity.Hold, Severity.Warn, Severity.Note }.Select(severity => Dispositions.Of(outcome, severity, stands: true)));
        Assert.Equal(
            [bar == Disposition.Barred ? Disposition.Warned : bar, hold, warn, note],
            new[] { Severity.Bar, Severity.Hold, Severity.Warn, Severity.Note }.Select(severity => Dispositions.Of(outcome, severity, stands: false)));
    }

    [Fact]
    public void The_worst_decides_in_any_order()
    {
        var all = Enum.GetValues<Disposition>();
        foreach (var (one, other) in all.SelectMany(one => all.Select(other => (one, other))))
        {
            Assert.Equal((Disposition)Math.Max((int)one, (int)other), Dispositions.Worst([one, other]));
        }

        Assert.Equal(Disposition.Clear, Dispositions.Worst([]));
    }

    [Fact]
    public void What_several_texts_answer_passes_only_where_each_of_them_passes()
    {
        var all = Enum.GetValues<Outcome>();
        foreach (var (one, other) in all.SelectMany(one => all.Select(other => (one, other))))
        {
            var expected = one == Outcome.Error || other == Outcome.Error ? Outcome.Error
                : one == other ? one
                : Outcomes.Passes(one) && Outcomes.Passes(other) ? Outcome.Clear
                : Outcome.Indeterminate;
            Assert.Equal(expected, Outcomes.Together([one, other]));
            Assert.Equal(expected, Outcomes.Together([one, one, other]));
        }

        Assert.Equal(Outcome.Indeterminate, Outcomes.Together([Outcome.Clear, Outcome.Violation, Outcome.Clear]));
        Assert.Equal(Outcome.Indeterminate, Outcomes.Together([]));
    }

    [Fact]
    public void What_says_the_most_against_the_subject_comes_first_and_only_two_outcomes_pass()
    {
        Assert.Equal(
            [Outcome.Error, Outcome.Violation, Outcome.NeedsJudgement, Outcome.Indeterminate, Outcome.Clear, Outcome.NotApplicable],
            Enum.GetValues<Outcome>().OrderBy(Outcomes.Rank));
        Assert.Equal([Outcome.Clear, Outcome.NotApplicable], Enum.GetValues<Outcome>().Where(Outcomes.Passes));
    }
}
