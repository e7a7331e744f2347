using System.Collections.Immutable;

namespace Vetting.Rules.Language;

/// <summary>
/// A term of the rule language. The classes derived from it are the whole language: whatever RulesEngine's parser
/// accepts and these cannot say is refused, so the allow-list is the list of these classes.
/// </summary>
/// <param name="type">The type of a known value, never a nullable one: every value may be unknown.</param>
/// <param name="operands">The terms that it is made of.</param>
/// <remarks>Immutable, and compared by reference: two elements of the same name are two elements.</remarks>
internal abstract class Term(Type type, params ReadOnlySpan<Term> operands)
{
    private string? _text;

    public Type Type { get; } = type;

    /// <summary>The terms that it is made of, in their order.</summary>
    public ImmutableArray<Term> Operands { get; } = [.. operands];

    /// <summary>How many terms this one is made of, itself included, local parameters counted wherever they are used.</summary>
    public int Size { get; } = SizeOf(operands);

    /// <summary>How many quantifiers stand inside one another.</summary>
    public int QuantifierDepth { get; } = DepthOf(operands);

    /// <summary>The term in the rule language; kept, because explanations say it of one subject after the other.</summary>
    public sealed override string ToString() => _text ??= TermText.Of(this);

    private static int SizeOf(ReadOnlySpan<Term> operands)
    {
        var size = 1;
        foreach (var operand in operands)
        {
            size += operand.Size;
        }

        return size;
    }

    private static int DepthOf(ReadOnlySpan<Term> operands)
    {
        var depth = 0;
        foreach (var operand in operands)
        {
            depth = Math.Max(depth, operand.QuantifierDepth + (operand is Quantified ? 1 : 0));
        }

        return depth;
    }
}
