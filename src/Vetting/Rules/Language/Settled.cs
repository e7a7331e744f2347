namespace Vetting.Rules.Language;

/// <summary>
/// A truth that answers this where it is unknown. No rule can say so: an unknown is never a pass. It is what a rule is
/// changed to, to see whether its cases would notice.
/// </summary>
internal sealed class Settled(Term operand, bool isTrue) : Term(typeof(bool), operand)
{
    public Term Operand { get; } = operand;

    public bool IsTrue { get; } = isTrue;
}
