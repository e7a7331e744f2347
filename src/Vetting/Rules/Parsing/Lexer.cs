using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Rules.Parsing;

/// <summary>
/// Cuts an expression into tokens. RulesEngine's parser has its own; this one exists to refuse text before that parser
/// sees it, and to find the place of a name that a parsed tree no longer knows.
/// </summary>
internal static class Lexer
{
    private static readonly string[] _pairs = ["=>", "==", "!=", "<=", ">=", "<>", "&&", "||", "??", "?."];

    public static ImmutableArray<Token> Read(ExpressionText expression)
    {
        var text = expression.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var token = Next(expression, at);
            tokens.Add(token);
            at += token.Text.Length + (token.Kind == TokenKind.Text ? 2 : 0);
        }

        return tokens.ToImmutable();
    }

    private static Token Next(ExpressionText expression, int at)
    {
        var text = expression.Text;
        if (text[at] == '"')
        {
            // INVARIANT: a backslash is refused before, so the next quote ends the text here and in RulesEngine's parser alike.
            var end = text.IndexOf('"', at + 1);
            return end < 0
                ? throw new RefusedException(new Problem(expression.At(at), "a text is not closed", "`\"` at its end"))
                : new Token(TokenKind.Text, at, text[(at + 1)..end]);
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return new Token(TokenKind.Number, at, Run(text, at, static c => char.IsAsciiLetterOrDigit(c) || c == '.'));
        }

        if (char.IsLetter(text[at]) || text[at] == '_')
        {
            return new Token(TokenKind.Word, at, Run(text, at, static c => char.IsLetterOrDigit(c) || c == '_'));
        }

        var pair = Array.Find(_pairs, pair => text.AsSpan(at).StartsWith(pair, StringComparison.Ordinal));
        return new Token(TokenKind.Symbol, at, pair ?? text[at].ToString());
    }

    private static string Run(string text, int at, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return text[at..end];
    }
}
