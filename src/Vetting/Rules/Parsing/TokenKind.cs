namespace Vetting.Rules.Parsing;

internal enum TokenKind
{
    Symbol = 0,
    Word,
    Number,
    Text,
}
