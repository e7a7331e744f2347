using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

/// <summary>Short ways to compile and ask rules in tests.</summary>
internal static class Rule
{
    public static LawParameters Law { get; } = new([KeyValuePair.Create("known", 2m)], [KeyValuePair.Create<string, System.Collections.Immutable.ImmutableArray<string>>("known", ["a", "c"])]);

    public static ExpressionText Text(string text) => new(text, offset => new Place("rules.json", 1, offset + 1, "/0"));

    /// <summary>Compiles a rule of one condition about a <see cref="Thing"/> called <c>s</c>.</summary>
    public static CompiledRule Of(string expression, params (string Name, string Text)[] locals) => Of<Thing>(expression, "s", locals);

    public static CompiledRule Of<T>(string expression, string name, params (string Name, string Text)[] locals)
    {
        var rule = Interpreted<T>(expression, name, locals);
        rule.MakeMachineCode();
        return rule;
    }

    /// <summary>As <see cref="Of(string, ValueTuple{string, string}[])"/>, and interpreted while it is asked seldom.</summary>
    public static CompiledRule Interpreted<T>(string expression, string name, params (string Name, string Text)[] locals)
    {
        List<Problem> problems = [];
        var rule = new RuleCompiler(typeof(T), name).Compile(
            locals.Select(local => new LocalParameter(local.Name, Text(local.Text))), [new RulePart("R.when", PartRole.Condition, Text(expression))], problems);
        Assert.True(problems.Count == 0, $"{expression}\n{string.Join('\n', problems)}");
        return rule!;
    }

    /// <summary>The truth of an expression about a thing.</summary>
    public static bool? Ask(string expression, Thing thing) => Truth(Of(expression).Evaluate(thing, Law));

    public static bool? Truth(Verdict verdict) => verdict.Outcome switch
    {
        Outcome.Violation => true,
        Outcome.Clear => false,
        Outcome.Indeterminate => null,
        _ => throw new InvalidOperationException(verdict.Failure),
    };

    /// <summary>The problems of an expression, as they are printed.</summary>
    public static string[] ProblemsOf(string expression, params (string Name, string Text)[] locals)
    {
        List<Problem> problems = [];
        new RuleCompiler(typeof(Thing), "s").Compile(
            locals.Select(local => new LocalParameter(local.Name, Text(local.Text))), [new RulePart("R.when", PartRole.Condition, Text(expression))], problems);
        return [.. problems.Select(problem => problem.ToString())];
    }
}
