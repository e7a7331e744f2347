using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Vetting.Reading;
using Vetting.Rules.Language;

namespace Vetting.Rules.Parsing;

/// <summary>Reads the expressions of one rule: text limits, RulesEngine's parser, then the allow-list.</summary>
/// <remarks>Not shared between threads. Local parameters become terms that later expressions contain wherever they name them.</remarks>
internal sealed class ExpressionParser(Vocabulary vocabulary, ICollection<Problem> problems)
{
    /// <summary>How many terms an expression may come to, local parameters counted wherever they are used.</summary>
    public const int MaxTerms = 2_000;

    /// <summary>How many quantifiers may stand inside one another: each level multiplies the work by the length of a list.</summary>
    public const int MaxQuantifierDepth = 2;

    private readonly List<ParameterExpression> _names = [vocabulary.SubjectParameter, vocabulary.LawParameter];
    private readonly Dictionary<ParameterExpression, Term> _meanings = new()
    {
        [vocabulary.SubjectParameter] = vocabulary.Subject,
        [vocabulary.LawParameter] = vocabulary.Law,
    };

    private readonly ImmutableArray<LawReference>.Builder _law = ImmutableArray.CreateBuilder<LawReference>();

    public ImmutableArray<LawReference> LawReferences => _law.ToImmutable();

    /// <summary>Reads a local parameter and lets later expressions of the rule use it.</summary>
    public void Define(LocalParameter local)
    {
        if (_names.Exists(name => name.Name == local.Name))
        {
            problems.Add(new Problem(local.Expression.At(0), $"the name {Quoted.Text(local.Name)} is taken", "another name"));
        }
        else if (Read(local.Expression) is var (term, naturalType))
        {
            var parameter = Expression.Parameter(naturalType, local.Name);
            _names.Add(parameter);
            _meanings.Add(parameter, term);
        }
    }

    /// <summary>Reads a part of a rule, which has to be true or false by itself.</summary>
    /// <returns>The term, or <see langword="null"/> where problems were added.</returns>
    public Term? ReadPart(ExpressionText text)
    {
        if (Read(text) is not var (term, naturalType))
        {
            return null;
        }

        if (naturalType == typeof(bool))
        {
            return term;
        }

        // Stock RulesEngine does not run a part of type `bool?`, and the same text has to run on both.
        problems.Add(naturalType == typeof(bool?)
            ? new Problem(text.At(0), $"{Quoted.Text(text.Text)} is not compared with anything", Quoted.Text($"{text} == true"))
            : new Problem(text.At(0), $"{Quoted.Text(text.Text)} is neither true nor false", "a comparison or a quantifier"));
        return null;
    }

    private (Term Term, Type NaturalType)? Read(ExpressionText text)
    {
        try
        {
            var tokens = TextLimits.Check(text);
            var tree = Parse(text, tokens);
            if (tree is null)
            {
                return null;
            }

            var translator = new Translator(vocabulary, new SourceWords(text, tokens), new Dictionary<ParameterExpression, Term>(_meanings));
            var term = translator.Translate(tree);
            CheckCost(text, term);
            _law.AddRange(translator.LawReferences);
            return (term, tree.Type);
        }
        catch (RefusedException refused)
        {
            problems.Add(refused.Problem);
            return null;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "the parser and the type converters that it runs throw whatever they like; each is a problem of the text")]
    private Expression? Parse(ExpressionText text, ImmutableArray<Token> tokens)
    {
        try
        {
            return EngineParser.Parse(text.Text, [.. _names]);
        }
        catch (Exception exception)
        {
            var names = _names.ToDictionary(name => name.Name!, name => name.Type, StringComparer.Ordinal);
            var found = new MisspeltNames(vocabulary, text, tokens, names).Find();
            foreach (var problem in found.IsEmpty ? [ParserMessage.Of(exception, text, tokens)] : found)
            {
                problems.Add(problem);
            }

            return null;
        }
    }

    private static void CheckCost(ExpressionText text, Term term)
    {
        var depth = term.QuantifierDepth + (term is Quantified ? 1 : 0);
        if (depth > MaxQuantifierDepth)
        {
            throw new RefusedException(new Problem(text.At(0), "quantifiers stand too deep inside one another", $"at most {MaxQuantifierDepth} levels"));
        }

        if (term.Size > MaxTerms)
        {
            throw new RefusedException(new Problem(text.At(0), "the expression is too large once local parameters are written out", $"at most {MaxTerms} terms"));
        }
    }
}
