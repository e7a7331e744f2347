using System.Collections.Immutable;
using System.Globalization;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>Cuts a text into words, numbers and what stands between them.</summary>
internal sealed class Lexer(Letters letters, OrdinalEndings endings)
{
    // A longer run of digits is no number of a unit; it stays a word, which matches nothing but itself.
    private const int MostDigits = 5;

    public ImmutableArray<Token> Tokens(string text)
    {
        var (plain, sources) = letters.Plain(text);
        var cut = new Cut(text, plain, sources);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        while (!cut.IsAtEnd)
        {
            if (Next(cut, tokens.Count > 0 ? tokens[^1] : null) is { } token)
            {
                tokens.Add(token);
            }
        }

        return Unbracketed(tokens.ToImmutable());
    }

    /// <summary>
    /// What stands in brackets is a remark: it follows behind the phrase that it interrupts, so that in
    /// `54th Infantry (Magilas) Battalion` the phrase stays whole.
    /// </summary>
    private static ImmutableArray<Token> Unbracketed(ImmutableArray<Token> tokens)
    {
        var whole = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        List<Token> remarks = [];
        var depth = 0;
        foreach (var token in tokens)
        {
            depth = Math.Max(0, depth + (token.Kind == TokenKind.Open ? 1 : token.Kind == TokenKind.Close ? -1 : 0));
            if (token.Kind is TokenKind.Open or TokenKind.Close)
            {
                if (token.Kind == TokenKind.Open)
                {
                    remarks.Add(new Token(TokenKind.Break, ",", token.Written));
                }
            }
            else if (depth > 0)
            {
                remarks.Add(token);
            }
            else
            {
                if (token.Kind is TokenKind.Break or TokenKind.Divide)
                {
                    whole.AddRange(remarks);
                    remarks.Clear();
                }

                whole.Add(token);
            }
        }

        whole.AddRange(remarks);
        return whole.ToImmutable();
    }

    private Token? Next(Cut cut, Token? before)
    {
        var letter = cut.Current;
        if (char.IsAsciiDigit(letter))
        {
            return Number(cut, cut.IsJoinedTo(before));
        }

        if (char.IsLetter(letter))
        {
            return Word(cut, cut.IsJoinedTo(before));
        }

        var sign = cut.Take(char.IsHighSurrogate(letter) && char.IsLowSurrogate(cut.Peek(1)) ? 2 : 1);
        return letter switch
        {
            '/' or ';' or '|' => new Token(TokenKind.Divide, "/", letter.ToString()),
            '(' or '[' or '{' => new Token(TokenKind.Open, "(", letter.ToString()),
            ')' or ']' or '}' => new Token(TokenKind.Close, ")", letter.ToString()),
            ',' or ':' or '\n' => new Token(TokenKind.Break, ",", letter.ToString()),
            '-' when cut.IsSpaced => new Token(TokenKind.Break, ",", "-"),
            '#' or '&' or '+' => new Token(TokenKind.Word, letter.ToString(), letter.ToString()),
            _ when SaysNothing(letter) => null,
            _ => new Token(TokenKind.Mark, sign, sign),
        };
    }

    /// <summary>Spaces, stops, hyphens, quotes, and what is not seen; any other sign may change what the text says.</summary>
    private static bool SaysNothing(char letter) =>
        char.IsWhiteSpace(letter) || letter is '.' or '-' or '\'' or '"' or '_' || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    private Token Number(Cut cut, bool isJoined)
    {
        var start = cut.At;
        var digits = cut.TakeWhile(char.IsAsciiDigit);
        if (digits.Length > MostDigits || (cut.Peek(0) == '-' && char.IsAsciiDigit(cut.Peek(1))))
        {
            cut.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
            return new Token(TokenKind.Word, cut.Plain(start), cut.Written(start), isJoined);
        }

        var value = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (Ending(cut, out var gender))
        {
            return new Token(TokenKind.Number, digits, cut.Written(start), isJoined, new UnitNumber(value, string.Empty), IsOrdinal: true, gender);
        }

        var suffix = cut.Peek(0) == '-' && char.IsLetter(cut.Peek(1)) && !char.IsLetterOrDigit(cut.Peek(2)) ? cut.Take(2)[1..] : string.Empty;
        return new Token(TokenKind.Number, digits, cut.Written(start), isJoined, new UnitNumber(value, suffix));
    }

    /// <summary>Takes the ending of an ordinal: <c>45/o.</c>, <c>1er</c>, <c>46/0.</c>, <c>3.a</c>.</summary>
    private bool Ending(Cut cut, out Gender? gender)
    {
        var skip = cut.Peek(0) is '/' or '.' or '\'' ? 1 : 0;
        var length = 0;
        while (char.IsLetter(cut.Peek(skip + length)) || (skip == 1 && cut.Peek(skip + length) == '0'))
        {
            length++;
        }

        gender = null;
        if (length == 0 || char.IsAsciiDigit(cut.Peek(skip + length))
            || !endings.Has(cut.Ahead(skip, length), skip == 1 && cut.Peek(0) == '/', out gender))
        {
            return false;
        }

        cut.Take(skip + length);
        return true;
    }

    private static Token Word(Cut cut, bool isJoined)
    {
        var start = cut.At;
        var initials = cut.TakeInitials();
        var word = initials.Length > 0 ? initials : cut.TakeWhile(char.IsLetter);
        return new Token(TokenKind.Word, word, cut.Written(start), isJoined);
    }
}
