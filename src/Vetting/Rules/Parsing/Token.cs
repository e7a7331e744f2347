namespace Vetting.Rules.Parsing;

/// <summary>A word, number, quoted text or symbol of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Text">The characters as written; of a quoted text, without the quotes.</param>
internal readonly record struct Token(TokenKind Kind, int Start, string Text)
{
    public bool Is(string symbolOrWord) => Kind is TokenKind.Symbol or TokenKind.Word && Text == symbolOrWord;
}
