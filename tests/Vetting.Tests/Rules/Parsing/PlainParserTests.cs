using RulesEngine.ExpressionBuilders;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Language;
using Vetting.Rules.Parsing;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules.Parsing;

/// <summary>Three ways to read an expression: RulesEngine's, the same without its search for types, and our own for plain ones.</summary>
public sealed class PlainParserTests
{
    private static readonly Vocabulary OfThings = new(typeof(Thing), "s");

    private static readonly string[] Expressions = [.. Generated.Expressions.Truth.Take(1_500, seed: 31).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void A_shipped_rule_is_read_alike_in_a_hurry_and_with_care()
    {
        var (plain, all) = (0, 0);
        foreach (var rule in RuleSet.Shipped.Files.SelectMany(file => file.Workflows).SelectMany(workflow => workflow.Rules))
        {
            var compiler = new RuleCompiler(SubjectKinds.Types[rule.Properties.Subject], rule.Properties.Subject);
            List<Problem> problems = [];
            var careful = compiler.Compile(RuleAssembly.Locals(rule), RuleAssembly.Parts(rule), problems);
            Assert.Empty(problems);
            all++;
            if (compiler.Plain([.. RuleAssembly.Locals(rule)], [.. RuleAssembly.Parts(rule)]) is { } quick)
            {
                plain++;
                Assert.Equal(careful!.Parts.Select(part => TermDump.Of(part.Term)), quick.Parts.Select(part => TermDump.Of(part.Term)));
                Assert.Equal(careful.LawReferences.Select(its => (its.Name, its.IsList)), quick.LawReferences.Select(its => (its.Name, its.IsList)));
            }
        }

        // One that is not plain costs every check the making ready of RulesEngine's parser.
        Assert.Equal(all, plain);
    }

    [Fact]
    public void A_plain_expression_means_what_the_engine_reads()
    {
        var plain = 0;
        foreach (var text in Expressions)
        {
            if (new PlainParser(OfThings, Rule.Text(text), new Dictionary<string, Term>(StringComparer.Ordinal)).Read() is { } term)
            {
                plain++;
                Assert.Equal(TermDump.Of(Rule.Of(text).Parts[0].Term), TermDump.Of(term));
            }
        }

        Assert.InRange(plain, Expressions.Length / 3, Expressions.Length);
    }

    [Theory]
    [InlineData("s.Name == ")]
    [InlineData("s.Name = \"a\"")]
    [InlineData("s.Nmae == \"a\"")]
    [InlineData("s.Name == 5")]
    [InlineData("s.Small ?? 5 > 3")]
    [InlineData("s.Items.First().Flag == true")]
    [InlineData("s.Items.Any(s => s.Flag == true)")]
    [InlineData("(s.Flag == true")]
    [InlineData("s.Flag == true)")]
    [InlineData("not s.Name")]
    public void What_is_not_plain_is_left_to_the_engine(string text) =>
        Assert.Null(new PlainParser(OfThings, Rule.Text(text), new Dictionary<string, Term>(StringComparer.Ordinal)).Read());

    [Fact]
    public void The_engine_without_its_search_for_types_reads_what_the_engine_reads()
    {
        var engine = new RuleExpressionParser(EngineSettings.ForParser());
        string[] others = ["s.Nmae == 1", "s.Name == ", "\"\".GetType() == null", "Enumerable.Range(1, 2).Any()", "s.Name.Length > 3", "DateTime.Now > DateTime.Now", "s.Items.Count() > 1"];
        foreach (var text in Expressions.Take(300).Concat(others))
        {
            Assert.Equal(
                Read(() => engine.Parse(text, [OfThings.SubjectParameter, OfThings.LawParameter], null)),
                Read(() => EngineParser.Parse(text, [OfThings.SubjectParameter, OfThings.LawParameter])));
        }
    }

    private static string Read(Func<System.Linq.Expressions.Expression> parse)
    {
        try
        {
            var tree = parse();
            return $"{tree.Type} {tree}";
        }
        catch (Exception refused) when (refused is not Xunit.Sdk.XunitException)
        {
            return $"{refused.GetType()} {refused.Message}";
        }
    }
}
