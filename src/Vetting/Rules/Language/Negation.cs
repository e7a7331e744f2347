namespace Vetting.Rules.Language;

/// <summary><c>not</c>.</summary>
internal sealed class Negation(Term operand) : Term(typeof(bool), operand)
{
    public Term Operand { get; } = operand;
}
