using System.Collections.Immutable;
using System.Globalization;
using Vetting.Reading;

namespace Vetting.Rules.Parsing;

/// <summary>Where the words of an expression stand: what a parsed tree has lost.</summary>
internal sealed class SourceWords(ExpressionText text, ImmutableArray<Token> tokens)
{
    private readonly Queue<string> _elementNames = new(
        tokens.Index().Where(token => token.Item.Is("=>") && token.Index > 0).Select(token => tokens[token.Index - 1].Text));

    /// <summary>The name that the next lambda gives to the element, in the order of the text.</summary>
    public string NextElementName() => _elementNames.TryDequeue(out var name)
        ? name
        : throw Refuse(null, "a condition does not name the element that it looks at", $"`list.Any(x => x.Fact == true)`");

    /// <summary>The place of the first such word, or of the whole expression where it does not stand there as such.</summary>
    public Place PlaceOf(string? word) => Find(token => word is not null && token.Is(word));

    public Place PlaceOfText(string quoted) => Find(token => token.Kind == TokenKind.Text && token.Text == quoted);

    public RefusedException Refuse(string? word, string problem, string expected) =>
        new(new Problem(PlaceOf(word), problem, expected));

    public RefusedException Refuse(string? word, string problem, FormattableString expected) =>
        Refuse(word, problem, expected.ToString(CultureInfo.InvariantCulture));

    private Place Find(Func<Token, bool> matches)
    {
        foreach (var token in tokens)
        {
            if (matches(token))
            {
                return text.At(token.Start);
            }
        }

        return text.At(0);
    }
}
