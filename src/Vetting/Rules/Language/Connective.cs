namespace Vetting.Rules.Language;

/// <summary><c>and</c> or <c>or</c>.</summary>
internal sealed class Connective(bool isAnd, Term left, Term right) : Term(typeof(bool), left, right)
{
    public bool IsAnd { get; } = isAnd;

    public Term Left { get; } = left;

    public Term Right { get; } = right;
}
