using System.Collections.Immutable;
using System.Reflection;

namespace Vetting.Rules.Language;

/// <summary>One of the few functions that rules are offered. Three-valued itself: it takes and answers unknowns.</summary>
/// <param name="function">A static function, or one of the law's parameters.</param>
/// <param name="target">The law, or <see langword="null"/> for a static function.</param>
/// <param name="arguments">As written.</param>
internal sealed class FunctionCall(MethodInfo function, Variable? target, ImmutableArray<Term> arguments)
    : Term(Nullable.GetUnderlyingType(function.ReturnType) ?? function.ReturnType, arguments.AsSpan())
{
    public MethodInfo Function { get; } = function;

    public Variable? Target { get; } = target;

    public ImmutableArray<Term> Arguments { get; } = arguments;
}
