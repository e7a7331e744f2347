namespace Vetting.Rules.Language;

internal enum QuantifierKind
{
    Any = 0,
    All,
    Count,
    Sum,
}
