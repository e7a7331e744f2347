using System.Globalization;
using System.Linq.Expressions;

namespace Vetting.Rules.Language;

/// <summary>Prints a term in the rule language, local parameters written out. The same in every culture.</summary>
internal static class TermText
{
    private const int Or = 1;
    private const int And = 2;
    private const int Compare = 3;
    private const int Sum = 4;
    private const int Product = 5;
    private const int Primary = 6;

    public static string Of(Term term) => term switch
    {
        Constant constant => OfValue(constant.Value),
        Variable variable => variable.Name,
        Member member => $"{Within(member.Owner, Primary)}.{member.Property.Name}",
        Widening widening => Of(widening.Operand),
        Negation negation => $"not ({Of(negation.Operand)})",
        Settled settled => $"({Of(settled.Operand)}, if known, else {OfValue(settled.IsTrue)})",
        Connective { IsAnd: true } both => $"{Within(both.Left, And)} and {Within(both.Right, And)}",
        Connective either => $"{Within(either.Left, Or)} or {Within(either.Right, Or)}",
        Comparison comparison => $"{Within(comparison.Left, Sum)} {Symbol(comparison.Operation)} {Within(comparison.Right, Sum)}",
        Calculation { Operation: ExpressionType.Multiply } product => $"{Within(product.Left, Product)} * {Within(product.Right, Primary)}",
        Calculation sum => $"{Within(sum.Left, Sum)} {Symbol(sum.Operation)} {Within(sum.Right, Product)}",
        OneOf oneOf => $"{Within(oneOf.Operand, Sum)} in ({string.Join(", ", oneOf.Choices.Select(Of))})",
        Holds holds => $"{Within(holds.List, Primary)}.Contains({Of(holds.Value)})",
        FunctionCall call => $"{call.Target?.Name ?? call.Function.DeclaringType!.Name}.{call.Function.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        Quantified quantified => OfQuantified(quantified),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    /// <summary>A value as a rule would write it.</summary>
    public static string OfValue(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        Enum name => $"\"{name}\"",
        NodaTime.LocalDate day => $"\"{NodaTime.Text.LocalDatePattern.Iso.Format(day)}\"",
        DateTime moment => moment.ToString("'\"'yyyy-MM-ddTHH:mm:ss'\"'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    public static string Symbol(ExpressionType operation) => operation switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static string OfQuantified(Quantified quantified)
    {
        var where = quantified.Filter is { } filter ? $".Where({quantified.Element.Name} => {Of(filter)})" : string.Empty;
        var body = quantified.Body is { } term ? $"{quantified.Element.Name} => {Of(term)}" : string.Empty;
        return $"{Within(quantified.List, Primary)}{where}.{quantified.Kind}({body})";
    }

    private static string Within(Term term, int least) => Strength(term) < least ? $"({Of(term)})" : Of(term);

    private static int Strength(Term term) => term switch
    {
        Widening widening => Strength(widening.Operand),
        Connective connective => connective.IsAnd ? And : Or,
        Comparison or OneOf => Compare,
        Calculation calculation => calculation.Operation == ExpressionType.Multiply ? Product : Sum,
        _ => Primary,
    };
}
