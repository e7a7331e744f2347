using System.Text;
using Vetting.Facts;
using Vetting.Fuzzing.Expressions;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Language;
using Vetting.Rules.Parsing;

namespace Vetting.Fuzzing.Readers;

/// <summary>The loader of expressions: what loads stays within the allow-list, can be asked, and answers twice the same.</summary>
/// <param name="seeds">Expressions that load, each about a recipient.</param>
internal sealed class ExpressionFuzz(IReadOnlyList<string> seeds) : FuzzedReader("expressions", 30)
{
    private const string File = "rules.json";
    private const string Subject = SubjectKinds.Recipient;

    private readonly TokenMutation _mutation = new(seeds);
    private readonly RuleCompiler _compiler = new(typeof(RecipientFacts), Subject);
    private readonly Vocabulary _vocabulary = new(typeof(RecipientFacts), Subject);
    private int _count;

    /// <summary>The parser works for every word, and says what it finds wrong with exceptions.</summary>
    public override (long Fixed, long PerByte) MostMemory => (64 << 20, 20_000);

    public override byte[] Make(Draws draws)
    {
        var text = draws.OnceIn(3) ? ExpressionGrammar.Condition(typeof(RecipientFacts), Subject, draws, draws.Below(4)) : draws.One(seeds);
        return Encoding.UTF8.GetBytes(draws.OnceIn(4) ? text : _mutation.Of(text, draws));
    }

    public override Told Read(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var source = new ExpressionText(text, at => new Place(File, 1, at + 1, "/0/Rules/0/Expression"));
        List<Problem> problems = [];
        var rule = _compiler.Compile([], [new RulePart("when", PartRole.Condition, source)], problems);
        SaidWell.Check(problems, 1, File);
        if (rule is null)
        {
            return Told.Refused([.. problems]);
        }

        if (text.Length > TextLimits.MaxLength)
        {
            throw new BrokenPromiseException("an expression loads that is longer than any may be");
        }

        TreeAudit.Of(EngineParser.Parse(text, [_vocabulary.SubjectParameter, _vocabulary.LawParameter]));
        Asked.Of(rule, Subject, inMachineCode: _count++ % 100 == 0);
        return Told.Accepted;
    }
}
