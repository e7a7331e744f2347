namespace Vetting.Rules.Language;

/// <summary>A whole number taken as a larger kind of number, without loss.</summary>
internal sealed class Widening(Term operand, Type type) : Term(type, operand)
{
    public Term Operand { get; } = operand;
}
