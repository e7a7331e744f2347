using Vetting.Rules.Language;

namespace Vetting.Tests.Rules.Generated;

/// <summary>Writes a term out to the last detail: kinds, types, members and functions, and which element a name means.</summary>
internal static class TermDump
{
    public static string Of(Term term) => Of(term, []);

    private static string Of(Term term, List<Variable> elements) => $"{term.GetType().Name}:{term.Type.Name}({term switch
    {
        Constant constant => $"{constant.Value.GetType().Name} {constant.Value}",
        Variable variable => elements.IndexOf(variable) is >= 0 and var index ? $"element {index}" : variable.Name,
        Member member => $"{Of(member.Owner, elements)}.{member.Property.DeclaringType!.Name}.{member.Property.Name}",
        Widening widening => Of(widening.Operand, elements),
        Negation negation => Of(negation.Operand, elements),
        Connective connective => $"{connective.IsAnd} {Of(connective.Left, elements)} {Of(connective.Right, elements)}",
        Comparison comparison => $"{comparison.Operation} {Of(comparison.Left, elements)} {Of(comparison.Right, elements)}",
        Calculation calculation => $"{calculation.Operation} {Of(calculation.Left, elements)} {Of(calculation.Right, elements)}",
        OneOf oneOf => $"{Of(oneOf.Operand, elements)} {string.Join(' ', oneOf.Choices.Select(choice => Of(choice, elements)))}",
        Holds holds => $"{Of(holds.List, elements)} {Of(holds.Value, elements)}",
        FunctionCall call => $"{call.Function} {call.Target?.Name} {string.Join(' ', call.Arguments.Select(argument => Of(argument, elements)))}",
        Quantified quantified => Of(quantified, elements),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    }})";

    private static string Of(Quantified quantified, List<Variable> elements)
    {
        var list = Of(quantified.List, elements);
        elements.Add(quantified.Element);
        return $"{quantified.Kind} {list} {quantified.Element.Name} {quantified.Element.Type.Name} {(quantified.Filter is { } filter ? Of(filter, elements) : "-")} {(quantified.Body is { } body ? Of(body, elements) : "-")}";
    }
}
