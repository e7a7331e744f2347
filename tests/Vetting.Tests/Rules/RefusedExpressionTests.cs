using System.Diagnostics;
using CsCheck;
using Vetting.Tests.Rules.Generated;
using Vetting.Tests.Support;

namespace Vetting.Tests.Rules;

public sealed class RefusedExpressionTests
{
    [Theory]
    [InlineData("s?.Flag == true", "`?.`")]
    [InlineData("(s.Small ?? 0) > 1", "`??`")]
    [InlineData("s.Flag == true ? true : false", "`?`")]
    [InlineData("iif(s.Flag == true, 1, 2) == 1", "`iif`")]
    [InlineData("np(s.Owner.Name) == \"a\"", "`np`")]
    [InlineData("s.Name == null", "`null`")]
    [InlineData("new(1 as a).a == 1", "`new`")]
    [InlineData("s.Name = \"a\"", "`=`")]
    [InlineData("s.Small.Value > 3", "`Value`")]
    [InlineData("s.Small.HasValue", "`HasValue`")]
    [InlineData("s.Small.GetValueOrDefault() > 3", "`GetValueOrDefault`")]
    [InlineData("s.Name.Equals(\"a\")", "`Equals`")]
    [InlineData("s.Parts.DefaultIfEmpty().Any()", "`Any`")]
    [InlineData("s.Parts.First().Flag == true", "`First`")]
    [InlineData("s.Parts.Max(i => i.Small) > 3", "`Max`")]
    [InlineData("\"\".GetType().Assembly.Location == \"x\"", "`Location`")]
    [InlineData("s.GetType().Name == \"x\"", "`Name`")]
    [InlineData("Enumerable.Range(1, 2000000000).Any()", "`Any`")]
    [InlineData("Enumerable.Repeat(\"a\", 200000000).Count() > 1", "`Count`")]
    [InlineData("\"a\".PadLeft(500000000) == \"a\"", "`PadLeft`")]
    [InlineData("Math.Abs(-3) > 3", "`Abs`")]
    [InlineData("int(s.Amount) > 3", "converted")]
    [InlineData("DateTime.Now > DateTime.UtcNow", "`Now`")]
    [InlineData("Guid.NewGuid() == Guid.NewGuid()", "`NewGuid`")]
    [InlineData("s.Name > \"a\"", "`Compare`")]
    [InlineData("s.Name.Length > 3", "`Length`")]
    [InlineData("s.Parts.IsClosed", "`IsClosed`")]
    [InlineData("s.Parts.CertainCount > 1", "`CertainCount`")]
    [InlineData("s.Parts.Any(Flag == true)", "does not name the element")]
    [InlineData("s.From == s.To", "imprecise")]
    [InlineData("s.Owner == s.Owner", "operator")]
    [InlineData("s.Colour == 7", "name is written as a number")]
    [InlineData("law.Number(s.Name) > 3", "computed")]
    [InlineData("s.Parts.Any(i => i.Parts.Any(j => j.Parts.Any()))", "too deep")]
    public void What_could_hide_an_unknown_or_reach_beyond_the_facts_is_refused(string expression, string says)
    {
        var problem = Assert.Single(Rule.ProblemsOf(expression));
        Assert.StartsWith("rules.json:1:", problem, StringComparison.Ordinal);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s.Flag", "`s.Flag` is not compared with anything; expected `s.Flag == true`")]
    [InlineData("s.Small", "`s.Small` is neither true nor false; expected a comparison or a quantifier")]
    public void A_part_has_to_be_true_or_false_by_itself(string expression, string says) =>
        Assert.Equal("rules.json:1:1: " + says, Assert.Single(Rule.ProblemsOf(expression)));

    [Theory]
    [InlineData("s.Flga == true", "rules.json:1:3: `Flga` is not a fact of `s`; did you mean `Flag`?")]
    [InlineData("s.Partz.Any(i => i.Flag == true)", "rules.json:1:3: `Partz` is not a fact of `s`; did you mean `Parts`?")]
    [InlineData("s.Parts.Any(i => i.Flagg == true)", "rules.json:1:20: `Flagg` is not a fact of `i`; did you mean `Flag`?")]
    [InlineData("s.Parts.Where(i => i.Flag == true).Ani(i => i.Flag == true)", "rules.json:1:36: `Ani` cannot be asked of a list; did you mean `Any`?")]
    [InlineData("s.Colour == \"Grean\"", "rules.json:1:13: `Grean` is not a value of `Colour`; did you mean `Green`?")]
    [InlineData("lawn.Number(\"x\") > 3", "rules.json:1:1: `lawn` is not known here; did you mean `law`?")]
    [InlineData("law.Numbr(\"x\") > 3", "rules.json:1:5: `Numbr` is not a function of `law`; did you mean `Number`?")]
    [InlineData("Dates.Befor(s.From, s.To) == true", "rules.json:1:7: `Befor` is not a function of `Dates`; did you mean `Before`?")]
    public void A_misspelt_name_is_found_where_it_stands(string expression, string says) =>
        Assert.Equal(says, Assert.Single(Rule.ProblemsOf(expression)));

    [Theory]
    [InlineData("s.Name == \"a\u202eb\"", "U+202E")]
    [InlineData("s.Na\u200bme == \"a\"", "U+200B")]
    [InlineData("s.Name == \"a\u2028b\"", "U+2028")]
    public void What_cannot_be_seen_cannot_stand_in_a_rule(string expression, string says) =>
        Assert.Contains($"the character {says} cannot stand in an expression", Assert.Single(Rule.ProblemsOf(expression)), StringComparison.Ordinal);

    [Fact]
    public void Every_misspelt_name_is_reported_and_not_only_the_first() =>
        Assert.Equal(2, Rule.ProblemsOf("s.Flga == true and s.Mrak == true").Length);

    [Fact]
    public void Four_hundred_brackets_are_refused_before_they_overflow_the_stack() =>
        Assert.Contains("too deeply", Assert.Single(Rule.ProblemsOf(new string('(', 400) + "true" + new string(')', 400))), StringComparison.Ordinal);

    [Fact]
    public void A_long_run_of_not_is_refused() =>
        Assert.Contains("too deeply", Assert.Single(Rule.ProblemsOf(new string('!', 3_000) + "true")), StringComparison.Ordinal);

    [Fact]
    public void A_long_chain_is_refused_rather_than_compiled() =>
        Assert.Contains("too deeply", Assert.Single(Rule.ProblemsOf(string.Join("||", Enumerable.Repeat("true", 600)))), StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_refused() =>
        Assert.Contains("4001 characters", Assert.Single(Rule.ProblemsOf(new string(' ', 4_001))), StringComparison.Ordinal);

    [Theory]
    [InlineData("s.Name == \"a\u0007\"")]
    [InlineData("s.Name == \"a\\\\\"")]
    [InlineData("s.Name == \"a")]
    [InlineData("s.Name == 'a'")]
    [InlineData("s.Flag == true and")]
    [InlineData("(s.Flag == true")]
    [InlineData("s.Flag == true)")]
    [InlineData("s.Flag == true xor s.Mark == true")]
    [InlineData("s.Amount > 1e6")]
    [InlineData("s.Amount > \"abc\"")]
    [InlineData("s.Day > \"2020-13-45\"")]
    [InlineData("s.Parts.Any(i => i.Flag)")]
    [InlineData("")]
    [InlineData("=>")]
    [InlineData(".")]
    [InlineData("s.")]
    [InlineData("in in in")]
    [InlineData("99999999999999999999999999999999999999 > 1")]
    public void Broken_text_is_a_problem_with_a_place_and_names_no_type_of_the_program(string expression)
    {
        var problem = Assert.Single(Rule.ProblemsOf(expression));
        Assert.StartsWith("rules.json:1:", problem, StringComparison.Ordinal);
        Assert.DoesNotMatch("System|Int32|Boolean|Nullable|Thing|Decimal|\n", problem);
    }

    [Fact]
    public void Local_parameters_that_double_each_time_are_refused_before_they_grow()
    {
        var locals = Enumerable.Range(0, 30).Select(i => ($"v{i}", i == 0 ? "s.Flag == true" : $"v{i - 1} and v{i - 1}")).ToArray();
        Assert.Contains("too large", Rule.ProblemsOf("v29", locals)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_expression_costs_no_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Rule.ProblemsOf("Enumerable.Range(1, 2000000000).Where(i => i > 1).Sum(i => i) > 3"));
        Assert.NotEmpty(Rule.ProblemsOf("Enumerable.Repeat(\"a\", 200000000).ToList().Count() > 3"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Arbitrary_text_never_throws()
    {
        string[] words = ["s", ".", "Flag", "Parts", "Any", "(", ")", "i", "=>", "==", "true", "and", "not", "in", "\"a\"", "3", "law", "Number", "Sum", "-", "*", ",", "Where", "Owner", "!", "<", "Dates"];
        foreach (var text in Gen.OneOf(words).Array[0, 14].Select(some => string.Join(' ', some)).Take(3_000, seed: 5))
        {
            Assert.All(Rule.ProblemsOf(text), problem => Assert.DoesNotContain('\n', problem));
        }
    }

    [Fact]
    public void Problems_are_the_same_in_every_culture()
    {
        var expected = Rule.ProblemsOf("s.Amount > \"1,5\"");
        using var odd = new OddCulture();

        Assert.Equal(expected, Rule.ProblemsOf("s.Amount > \"1,5\""));
        Assert.True(Rule.Ask("s.Amount > 1.5 and s.Day > \"2020-01-31\"", new() { Amount = 2m, Day = new(2020, 2, 1) }));
    }
}
