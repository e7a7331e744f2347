using System.Collections.Immutable;
using System.Globalization;
using Vetting.Reading;

namespace Vetting.Rules.Parsing;

/// <summary>
/// What is refused on the text alone, before RulesEngine's parser sees it: that parser recurses without a guard, and about
/// 400 nested brackets end the process with a stack overflow that nothing can catch.
/// </summary>
internal static class TextLimits
{
    public const int MaxLength = 4_000;
    public const int MaxDepth = 64;

    private static readonly ImmutableHashSet<string> _symbols =
        [".", ",", "(", ")", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "&&", "||", "!", "=>"];

    private static readonly Dictionary<string, string> _refused = new(StringComparer.Ordinal)
    {
        ["?."] = "the plain `.`: a fact of something unknown is unknown already",
        ["??"] = "a comparison: a default would turn an unknown into an answer",
        ["?"] = "`and`, `or` and `not`: a choice would turn an unknown into an answer",
        ["iif"] = "`and`, `or` and `not`: a choice would turn an unknown into an answer",
        ["np"] = "the plain member: a fact of something unknown is unknown already",
        ["isnull"] = "a comparison: a default would turn an unknown into an answer",
        ["null"] = "a value: whether a fact is known is not itself a fact",
        ["="] = "`==`",
        ["<>"] = "`!=`",
        ["&"] = "`and`",
        ["|"] = "`or`",
        ["'"] = "text in double quotes",
        ["/"] = "a multiplication on the other side",
        ["new"] = "a fact, a constant or a quantifier",
        ["is"] = "a comparison",
        ["as"] = "a comparison",
        ["cast"] = "a comparison",
        ["it"] = "a named element: `list.Any(x => x.Fact == true)`",
        ["root"] = "the name of the input",
        ["parent"] = "a named element: `list.Any(x => x.Fact == true)`",
    };

    /// <summary>Cuts the text into tokens, or refuses it.</summary>
    /// <exception cref="RefusedException">The text is too long, too deep, or holds something that no rule may use.</exception>
    public static ImmutableArray<Token> Check(ExpressionText expression)
    {
        var text = expression.Text;
        if (text.Length > MaxLength)
        {
            throw Refuse(expression, 0, $"the expression is {text.Length} characters long", $"at most {MaxLength}");
        }

        for (var at = 0; at < text.Length; at++)
        {
            // What cannot be seen, or turns the direction of writing, makes a rule read otherwise than it runs.
            if (text[at] == '\\' || char.GetUnicodeCategory(text[at]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                throw Refuse(expression, at, $"the character U+{(int)text[at]:X4} cannot stand in an expression", "letters, digits and operators");
            }
        }

        var tokens = Lexer.Read(expression);
        CheckDepth(expression, tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            CheckToken(expression, tokens[i], isMember: i > 0 && tokens[i - 1].Is("."));
        }

        return tokens;
    }

    private static void CheckToken(ExpressionText expression, Token token, bool isMember)
    {
        var isRefused = token.Kind switch
        {
            TokenKind.Symbol => !_symbols.Contains(token.Text),
            TokenKind.Word => !isMember && _refused.ContainsKey(token.Text),
            _ => false,
        };
        if (isRefused)
        {
            var instead = _refused.GetValueOrDefault(token.Text, "facts, constants, comparisons, `and`, `or`, `not`, `in` and quantifiers");
            throw Refuse(expression, token.Start, $"{Quoted.Text(token.Text)} cannot be used in a rule", instead);
        }
    }

    private static void CheckDepth(ExpressionText expression, ImmutableArray<Token> tokens)
    {
        var brackets = 0;
        var prefixes = 0;
        foreach (var token in tokens)
        {
            brackets += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;

            // A run of `not not not …` makes the parser recurse as brackets do.
            prefixes = token.Is("!") || token.Is("not") || token.Is("-") || token.Is("+") ? prefixes + 1 : 0;
            if (Math.Max(brackets, prefixes) > MaxDepth)
            {
                throw Refuse(expression, token.Start, "the expression is nested too deeply", $"at most {MaxDepth} levels");
            }

            if (brackets < 0)
            {
                throw Refuse(expression, token.Start, "`)` closes nothing", "as many `(` before it");
            }
        }
    }

    private static RefusedException Refuse(ExpressionText expression, int at, FormattableString problem, string expected) =>
        new(new Problem(expression.At(at), problem.ToString(CultureInfo.InvariantCulture), expected));

    private static RefusedException Refuse(ExpressionText expression, int at, string problem, FormattableString expected) =>
        new(new Problem(expression.At(at), problem, expected.ToString(CultureInfo.InvariantCulture)));

    private static RefusedException Refuse(ExpressionText expression, int at, FormattableString problem, FormattableString expected) =>
        Refuse(expression, at, problem, expected.ToString(CultureInfo.InvariantCulture));

    private static RefusedException Refuse(ExpressionText expression, int at, string problem, string expected) =>
        new(new Problem(expression.At(at), problem, expected));
}
