using System.Collections.Immutable;

namespace Vetting.Rules.Language;

/// <summary><c>value in ("a", "b")</c>; unknown where the value is.</summary>
internal sealed class OneOf(Term operand, ImmutableArray<Constant> choices) : Term(typeof(bool), [operand, .. choices])
{
    public Term Operand { get; } = operand;

    public ImmutableArray<Constant> Choices { get; } = choices;
}
