using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData("s.Small < 5")]
    [InlineData("not (s.Small < 5)")]
    [InlineData("s.Small > 3 or s.Small <= 3")]
    [InlineData("s.Flag == true")]
    [InlineData("s.Name != \"a\"")]
    [InlineData("s.Name not in (\"a\", \"b\")")]
    [InlineData("s.Owner.Small > 3")]
    [InlineData("s.Owner.Name == \"a\"")]
    [InlineData("s.Parts.Any(i => i.Flag == true)")]
    [InlineData("s.Parts.All(i => i.Flag == true)")]
    [InlineData("s.Parts.Any()")]
    [InlineData("s.Parts.Count() == 0")]
    [InlineData("s.Parts.Count == 0")]
    [InlineData("s.Parts.Sum(i => i.Amount) == 0")]
    [InlineData("s.Tags.Contains(\"a\")")]
    [InlineData("Dates.Before(s.From, s.To) == true")]
    [InlineData("Dates.Before(s.From, s.To) == false")]
    [InlineData("law.Number(\"missing\") > 3")]
    public void What_is_not_known_answers_nothing(string expression) => Assert.Null(Rule.Ask(expression, new Thing()));

    [Theory]
    [InlineData("s.Flag == true and s.Mark == true", false)]
    [InlineData("s.Flag == true or s.Mark == false", true)]
    [InlineData("s.Mark == true and s.Flag == true", false)]
    public void One_known_limb_can_settle_the_whole(string expression, bool truth) =>
        Assert.Equal(truth, Rule.Ask(expression, new Thing { Mark = false }));

    [Fact]
    public void Over_an_open_list_any_is_true_on_a_true_member_and_never_false()
    {
        Assert.True(Rule.Ask("s.Parts.Any(i => i.Flag == true)", Open(new Thing { Flag = true })));
        Assert.Null(Rule.Ask("s.Parts.Any(i => i.Flag == true)", Open(new Thing { Flag = false })));
    }

    [Fact]
    public void Over_an_open_list_all_is_false_on_a_false_member_and_never_true()
    {
        Assert.False(Rule.Ask("s.Parts.All(i => i.Flag == true)", Open(new Thing { Flag = false })));
        Assert.Null(Rule.Ask("s.Parts.All(i => i.Flag == true)", Open(new Thing { Flag = true })));
    }

    [Fact]
    public void Over_an_open_list_count_is_a_lower_bound()
    {
        Assert.True(Rule.Ask("s.Parts.Count() >= 1", Open(new Thing())));
        Assert.Null(Rule.Ask("s.Parts.Count() >= 2", Open(new Thing())));
        Assert.False(Rule.Ask("s.Parts.Count() * -2 > -1", Open(new Thing())));
    }

    [Fact]
    public void A_sum_over_an_open_list_is_bounded_only_for_numbers_declared_never_negative()
    {
        var thing = Open(new Thing { Amount = 5, Big = 5 });
        Assert.True(Rule.Ask("s.Parts.Sum(i => i.Amount) > 4", thing));
        Assert.Null(Rule.Ask("s.Parts.Sum(i => i.Big) > 4", thing));
    }

    [Fact]
    public void A_possible_member_decides_nothing()
    {
        var thing = new Thing { Parts = FactList<Thing>.Of([new() { Flag = false }], [new() { Flag = true }], isClosed: true) };
        Assert.Null(Rule.Ask("s.Parts.Any(i => i.Flag == true)", thing));
        Assert.True(Rule.Ask("s.Parts.Any(i => i.Flag == false)", thing));
        Assert.Null(Rule.Ask("s.Parts.Count() == 2", thing));
        Assert.False(Rule.Ask("s.Parts.Count() > 2", thing));
    }

    [Fact]
    public void An_empty_closed_list_has_none_and_all_and_counts_nought()
    {
        var thing = new Thing { Parts = FactList<Thing>.Closed([]) };
        Assert.False(Rule.Ask("s.Parts.Any()", thing));
        Assert.True(Rule.Ask("s.Parts.All(i => i.Flag == true)", thing));
        Assert.True(Rule.Ask("s.Parts.Count() == 0 and s.Parts.Sum(i => i.Amount) == 0", thing));
    }

    [Fact]
    public void An_inner_loop_starts_afresh_for_every_outer_element()
    {
        Thing With(params bool[] flags) => new() { Parts = FactList<Thing>.Closed(flags.Select(flag => new Thing { Flag = flag })) };
        var thing = new Thing { Parts = FactList<Thing>.Closed([With(true), With(false)]) };
        Assert.False(Rule.Ask("s.Parts.All(i => i.Parts.Any(j => j.Flag == true))", thing));
        var both = new Thing { Parts = FactList<Thing>.Closed([With(false, true), With(true)]) };
        Assert.True(Rule.Ask("s.Parts.All(i => i.Parts.Any(j => j.Flag == true))", both));
        Assert.True(Rule.Ask("s.Parts.All(i => i.Parts.Count(j => j.Flag == true) == 1)", both));
    }

    [Fact]
    public void Overflow_is_an_error_and_never_a_pass()
    {
        var verdict = Rule.Of("s.Big * 2 > 0").Evaluate(new Thing { Big = long.MaxValue }, Rule.Law);
        Assert.Equal(Outcome.Error, verdict.Outcome);
        Assert.NotNull(verdict.Failure);
        var rows = new Thing { Rows = [new() { Small = int.MaxValue }, new() { Small = 1 }] };
        Assert.Equal(Outcome.Error, Rule.Of("s.Rows.Sum(i => i.Small) < 0").Evaluate(rows, Rule.Law).Outcome);
    }

    [Fact]
    public void An_element_that_is_not_there_is_an_error() =>
        Assert.Equal(Outcome.Error, Rule.Of("s.Rows.Any(i => i.Flag == true)").Evaluate(new Thing { Rows = [null!] }, Rule.Law).Outcome);

    [Fact]
    public void Local_parameters_are_lazy_and_may_use_earlier_ones()
    {
        var rule = Rule.Of("s.Flag == true and both", ("big", "s.Big * 2 > 0"), ("both", "big and s.Mark == true"));
        Assert.False(Rule.Truth(rule.Evaluate(new Thing { Flag = false, Big = long.MaxValue }, Rule.Law)));
        Assert.True(Rule.Truth(rule.Evaluate(new Thing { Flag = true, Big = 1, Mark = true }, Rule.Law)));
    }

    [Fact]
    public void Local_parameters_of_the_same_name_in_two_rules_are_two()
    {
        Assert.True(Rule.Truth(Rule.Of("v == true", ("v", "s.Flag")).Evaluate(new Thing { Flag = true, Mark = false }, Rule.Law)));
        Assert.False(Rule.Truth(Rule.Of("v == true", ("v", "s.Mark")).Evaluate(new Thing { Flag = true, Mark = false }, Rule.Law)));
    }

    [Fact]
    public void The_names_of_the_laws_parameters_are_listed_with_their_places()
    {
        var rule = Rule.Of("s.Small > law.Number(\"months\") and law.Lists(\"kinds\", s.Name) == true");
        Assert.Equal(
            ["months False rules.json:1:22", "kinds True rules.json:1:46"],
            rule.LawReferences.Select(reference => $"{reference.Name} {reference.IsList} {reference.Place}"),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("s.Big * 2 > 0", "s.Flag == true", "s.Mark == true", Outcome.Error)]
    [InlineData("s.Mark == true", "s.Flag == false", "s.Name == \"a\"", Outcome.NotApplicable)]
    [InlineData("s.Name == \"a\"", "s.Flag == false", "s.Flag == true", Outcome.Clear)]
    [InlineData("s.Flag == true", "s.Name == \"a\"", "s.Mark == true", Outcome.Clear)]
    [InlineData("s.Flag == true", "s.Name == \"a\"", "s.Flag == true", Outcome.Indeterminate)]
    [InlineData("s.Flag == true", "s.Mark == false", "true", Outcome.Violation)]
    public void Errors_come_before_scope_and_scope_before_clear_and_clear_before_unknown(string scope, string condition, string exception, Outcome outcome)
    {
        List<Problem> problems = [];
        RulePart[] parts =
        [
            new("R.applies", PartRole.Scope, Rule.Text(scope)),
            new("R.when", PartRole.Condition, Rule.Text(condition)),
            new("R.unless", PartRole.Exception, Rule.Text(exception)),
        ];
        var rule = new RuleCompiler(typeof(Thing), "s").Compile([], parts, problems);
        Assert.Empty(problems);
        Assert.Equal(outcome, rule!.Evaluate(new Thing { Flag = true, Mark = false, Big = long.MaxValue }, Rule.Law).Outcome);
    }

    [Fact]
    public void An_error_in_a_later_part_outranks_a_scope_that_is_false()
    {
        RulePart[] parts = [new("R.applies", PartRole.Scope, Rule.Text("s.Flag == true")), new("R.when", PartRole.Condition, Rule.Text("s.Big * 2 > 0"))];
        var rule = new RuleCompiler(typeof(Thing), "s").Compile([], parts, []);
        Assert.Equal(new Verdict(Outcome.Error, 1, new OverflowException().Message), rule!.Evaluate(new Thing { Flag = false, Big = long.MaxValue }, Rule.Law));
    }

    [Fact]
    public void Asking_a_rule_allocates_nothing()
    {
        var rule = Rule.Of("s.Parts.Any(i => i.Name == \"z\" or i.Rows.Count(j => j.Flag == true) > 90 or i.Parts.Sum(j => j.Amount) * 2 > 900)");
        var thing = Things.Known.Take(50, seed: 6).First(thing => thing.Parts!.Count > 1);
        rule.Evaluate(thing, Rule.Law);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            rule.Evaluate(thing, Rule.Law);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
    }

    private static Thing Open(params Thing[] parts) => new() { Parts = FactList<Thing>.Open(parts) };
}
