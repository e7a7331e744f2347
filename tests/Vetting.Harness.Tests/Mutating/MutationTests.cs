using Vetting.Reading;

namespace Vetting.Harness.Tests.Mutating;

public sealed class MutationTests
{
    private const string Dropped = "XX-01.19+XX-01.21+XX-01.24+XX-01.25";

    [Fact]
    public void What_survives_reads_as_sentences() => Approved.Match(With(Dropped, run => run.ToText()));

    [Fact]
    public void A_run_is_JSON() => Approved.Match(With(Dropped, run => run.ToJson()), "json");

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(With(Dropped, run => run.ToJson()), With(Dropped, run => run.ToJson()));

    [Fact]
    public void A_case_that_was_found_notices_what_it_was_found_for()
    {
        using var law = SmallLaw.Without(Dropped);
        var rows = Mutate(law, mostTries: 4000).Mutants.Select(mutant => mutant.Row).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(rows);
        File.AppendAllText(law.Cases, string.Join('\n', rows).Replace("\nXX-01.2", "\nXX-01.found-2", StringComparison.Ordinal).Replace("XX-01.23,", "XX-01.found-23,", StringComparison.Ordinal) + "\n");
        Assert.Empty(Mutate(law).Mutants.Where(mutant => mutant.Rule == "XX-01" && mutant.Verdict == MutantVerdict.Survived));
    }

    [Fact]
    public void A_change_that_is_declared_equivalent_is_counted_as_that_and_never_as_killed()
    {
        using var law = SmallLaw.Without("XX-01.19");
        Declare(law, "XX-01,XX-01@2014-01-01 began a day later than 2014-01-01,made up");
        var run = Mutate(law);
        Assert.Equal((0, 1), (run.Count(MutantVerdict.Survived), run.Count(MutantVerdict.Equivalent)));
        Assert.Empty(run.Stale);
        Assert.Equal(run.Count(MutantVerdict.Killed), run.Score.Total);
    }

    [Fact]
    public void A_declaration_that_is_no_longer_true_is_stale()
    {
        using var law = SmallLaw.With();
        Declare(law, "XX-01,XX-01@2014-01-01 began a day later than 2014-01-01,made up");
        Assert.Contains("began a day later", Assert.Single(Mutate(law).Stale), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XX-1,x,y", "no rule is named `XX-1`; expected the id of a rule; did you mean `XX-01`?")]
    [InlineData("XX-01,x,", "reason is empty; expected why nothing can notice the change")]
    public void A_declaration_has_its_rule_and_its_reason(string row, string problem)
    {
        using var law = SmallLaw.With();
        Declare(law, row);
        Assert.Contains(problem, Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_cannot_change_an_answer_is_found_to_be_equivalent()
    {
        using var law = SmallLaw.With(("recipient.Channel.CoveredByStateLeahy == true", "recipient.Channel.CoveredByStateLeahy == true and recipient.Channel.CoveredByStateLeahy == true"));
        Assert.Contains(Mutate(law).Mutants, mutant => mutant is { Verdict: MutantVerdict.Equivalent, Rule: "XX-01" });
    }

    [Theory]
    [InlineData("d.IsReported == true and Dates.Before(d.ReportedOn, recipient.Line.FurnishedOn) == true", "d.IsReported == false or d.IsReported == true and Dates.Before(d.ReportedOn, recipient.Line.FurnishedOn) == false", "it did not matter whether \"it was reported to the committees of Congress\"")]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Purposes.Any() == false or line.Purposes.Any(p => law.Lists(\\\"grave\\\", p) == true)", "`line.Purposes.Any()` were taken for true where it is unknown")]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Purposes.All(p => law.Lists(\\\"grave\\\", p) == true) or line.Purposes.Any(p => law.Lists(\\\"grave\\\", p) == true)", "`line.Purposes.Any(p => law.Lists(\"grave\", p) == true)` were taken for false where it is unknown")]
    [InlineData("line.Items.Count() >", "line.Items.Count(x => x.Lethality == \\\"Lethal\\\") >", "XX-02@2020-01-01 began a day later than 2020-01-01")]
    public void What_no_subject_can_tell_apart_is_equivalent(string right, string wrong, string change)
    {
        using var law = SmallLaw.With((right, wrong));
        Assert.Contains(Mutate(law).Mutants, mutant => mutant.Verdict == MutantVerdict.Equivalent && mutant.Change.Contains(change, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Purposes.Any() == false or line.Support.Any(p => law.Lists(\\\"grave\\\", p) == true)", "`line.Purposes.Any()` were taken for true where it is unknown")]
    [InlineData("d.IsReported == true and Dates.Before(d.ReportedOn, recipient.Line.FurnishedOn) == true", "d.IsReported == true and (d.IsMade == false or d.IsMade == true and Dates.Before(d.ReportedOn, recipient.Line.FurnishedOn) == false)", "it did not matter whether \"the determination was made, not only claimed\"")]
    public void What_a_subject_could_tell_apart_is_not_equivalent(string right, string wrong, string change)
    {
        using var law = SmallLaw.With((right, wrong));
        Assert.DoesNotContain(Mutate(law).Mutants, mutant => mutant.Verdict == MutantVerdict.Equivalent && mutant.Change.Contains(change, StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_in_the_same_words_are_told_apart_by_their_place()
    {
        using var law = SmallLaw.With(("line.Items.Count() > law", "line.Pillar == \\\"Border\\\" and line.Items.Count() > law.Number(\\\"most-articles\\\") or line.Pillar == \\\"Border\\\" and line.Items.Count() > law"));
        var changes = Mutate(law).Mutants.Select(mutant => $"{mutant.Rule}: {mutant.Change}").ToList();
        Assert.Equal(changes.Count, changes.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(changes, change => change.EndsWith(" (place 2 of 2)", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_the_shipped_rules_every_change_is_noticed_or_explained()
    {
        var run = RuleSuite.Shipped.Mutate(cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(run.Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Survived).Select(mutant => $"{mutant.Rule}: {mutant}"));
        Assert.Empty(run.Stale);
    }

    [Fact]
    public void Progress_ends_at_the_whole()
    {
        var reports = new Reports();
        var run = SmallLaw.Whole.Mutate(progress: reports, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new Tally(run.Mutants.Length, run.Mutants.Length), reports.Last);
    }

    [Fact]
    public void A_run_that_is_stopped_says_what_was_done_so_far()
    {
        using var stop = new CancellationTokenSource();
        var run = SmallLaw.Whole.Mutate(progress: new Reports(() => stop.Cancel()), cancellation: stop.Token);
        Assert.False(run.IsComplete);
        Assert.InRange(run.Mutants.Length, 1, 70);
        Assert.Contains("the run was cancelled before it was complete", run.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_change_is_made()
    {
        var changes = SmallLaw.Whole.Mutate(cancellation: TestContext.Current.CancellationToken).Mutants.Select(mutant => mutant.Change).ToList();
        Assert.All(
            [
                "asked the other way round", "it did not matter whether", "were enough", "were `>=`", "on the very day of", "had to come a day earlier",
                "the threshold in", "were ignored", "always granted", "taken for false where it is unknown", "taken for true where it is unknown",
                "counted like any other", "began a day later", "began a day earlier", "the wrong Leahy law", "were not on the list", "had to hold of every element",
                "a finding of it were a Note instead of a Bar", "the table said of FMF that `stateLeahy` is not known",
            ],
            words => Assert.Contains(changes, change => change.Contains(words, StringComparison.Ordinal)));
    }

    private static void Declare(SmallLaw law, string row) =>
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(law.Cases)!, "equivalent.csv"), $"rule,change,reason\n{row}\n");

    private static MutationRun Mutate(SmallLaw law, int mostTries = 0) => law.Read().Mutate(mostTries: mostTries, cancellation: TestContext.Current.CancellationToken);

    private static string With(string dropped, Func<MutationRun, string> write)
    {
        using var law = SmallLaw.Without(dropped);
        return law.Shown(write(Mutate(law)));
    }

    private sealed class Reports(Action? first = null) : IProgress<Tally>
    {
        private Action? _first = first;

        public Tally Last { get; private set; }

        public void Report(Tally value)
        {
            Last = value;
            _first?.Invoke();
            _first = null;
        }
    }
}
