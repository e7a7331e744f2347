using System.Collections.Immutable;
using System.Linq.Dynamic.Core.Exceptions;
using Vetting.Reading;

namespace Vetting.Rules.Parsing;

/// <summary>Puts what RulesEngine's parser says of a text into the words of those who write rules.</summary>
internal static class ParserMessage
{
    public static Problem Of(Exception exception, ExpressionText text, ImmutableArray<Token> tokens)
    {
        var message = exception.Message;
        if (exception is not ParseException parse)
        {
            // The parser gives no place where a list's condition or a written value is of the wrong kind.
            return message.Split('\'') is ["No generic method ", var method, ..]
                ? new Problem(
                    new SourceWords(text, tokens).PlaceOf(method),
                    $"`{method}` is given something that is no comparison, or is asked of something that is no list",
                    "a list, and a comparison such as `x.Fact == true`")
                : new Problem(text.At(0), "the expression cannot be read", "values of one kind on both sides of every comparison");
        }

        var at = text.At(parse.Position);
        if (message.Split('\'') is ["Operator ", var symbol, _, var left, " and ", var right, _])
        {
            return new Problem(at, $"`{symbol}` is used between {Kind(left)} and {Kind(right)}", "values of one kind on both sides");
        }

        return Known(message) is var (problem, expected)
            ? new Problem(at, problem, expected)
            : new Problem(at, "the expression cannot be read from here", "facts, constants, comparisons, `and`, `or`, `not`, `in` and quantifiers");
    }

    private static (string Problem, string Expected)? Known(string message) => message switch
    {
        "Expression expected" or "Identifier expected" => ("something is missing", "a fact, a constant or a bracket"),
        "Syntax error" => ("the expression goes on where it should have ended", "`and`, `or` or the end"),
        _ when message.StartsWith("')'", StringComparison.Ordinal) => ("a bracket is not closed", "`)`"),
        _ when message.StartsWith("'('", StringComparison.Ordinal) => ("a bracket is missing", "`(`"),
        _ when message.StartsWith("Operator", StringComparison.Ordinal) => ("an operator is used on a value that it does not fit", "`not` on a comparison in brackets, `-` on a number"),
        _ when message.StartsWith("Expression of type", StringComparison.Ordinal) => ("a value of another kind is written here", "a value of the kind of the fact beside it"),
        _ when message.StartsWith("Method", StringComparison.Ordinal) || message.StartsWith("No applicable", StringComparison.Ordinal) =>
            ("a function is called that rules do not have, or with the wrong values", "`Any`, `All`, `Count`, `Sum`, `Where`, `Contains` and the functions offered"),
        _ => null,
    };

    private static string Kind(string type) => type.TrimEnd('?') switch
    {
        "Boolean" => "something true or false",
        "Int32" or "Int64" => "a whole number",
        "Decimal" => "a number",
        "Double" or "Single" => "a number that cannot be exact",
        "String" => "a text",
        "LocalDate" or "DateRange" or "DateTime" => "a date",
        _ => "a fact of another kind",
    };
}
