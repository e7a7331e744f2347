using System.Text.RegularExpressions;

namespace Vetting.Fuzzing.Expressions;

/// <summary>Changes expressions by word and bracket, with words that an attacker would try.</summary>
/// <param name="seeds">Expressions that load.</param>
internal sealed partial class TokenMutation(IReadOnlyList<string> seeds)
{
    private static readonly string[] Attacks =
    [
        "GetType()", "GetType().Assembly", "ToString()", "Equals(", "GetHashCode()", "ReferenceEquals(", "Value", "HasValue", "GetValueOrDefault()", "new(", "new [] {", "new System.Diagnostics.Process()", "typeof(string)",
        "System.IO.File.ReadAllText(\"x\")", "System.Environment.Exit(1)", "Environment.FailFast(\"x\")", "DateTime.Now", "DateTime.UtcNow", "Guid.NewGuid()", "Math.Abs(-1)", "Convert.ToString(1)", "String.Format(\"{0}\", 1)", "string.Concat(\"a\", \"b\")",
        "\"a\".PadLeft(2000000000)", "\"a\".Replace(\"a\", \"b\")", "\"a\" + \"b\"", "\"a\".Length", "\"a\"[0]", "Enumerable.Range(1, 2000000000)", "Enumerable.Repeat(\"a\", 2000000000)", "Select(x => x)", "SelectMany(x => x)", "Aggregate((a, b) => a)",
        "First()", "FirstOrDefault()", "DefaultIfEmpty()", "ToList()", "ToArray()", "OrderBy(x => x)", "GroupBy(x => x)", "Distinct()", "Cast<object>()", "OfType(\"System.String\")", "Min()", "Max(x => x)", "Average(x => 1)", "Skip(1)", "Take(1)", "Concat(", "Zip(", "ForEach(",
        "it", "root", "parent", "$", "^", "@0", "@", "~", "?.", "??", "?", ":", "iif(true, 1, 2)", "np(", "isnull(", "as(", "as(\"System.String\")", "is(\"x\")", "cast(\"x\")", "null", "=", "<>", "&", "|", "%", "/", "mod", "div", "<<", ">>", "eq", "ne", "gt", "lt", "=>", "x => x", "() => 1",
        "int(", "Int32(", "Int64(\"1\")", "DateTime(\"2020-01-01\")", "LocalDate(2020, 1, 1)", "decimal(1)", "char('a')", "'a'", "1e5", "1.5f", "1.5m", "0x10", "0b11", "1L", "1UL", "1d", "99999999999999999999999999999999999999", "-", "- -", "!", "!!", "not", "true", "false",
        "law", "law.Number(\"x\")", "law.Number(\"vettingValidMonths\")", "law.Lists(\"x\", \"y\")", "law.AllNumbers", "Dates.Before(", "Dates.PlusDays(", "Dates.MostDays", "Dates", "ExpressionUtils.CheckContains(\"a\", \"b\")", "Utils.CheckContains(\"a\", \"b\")", "RulesEngine", "System", "object", "dynamic", "CertainCount", "IsClosed", "Items", "Content", "Called", "RecordedAt", "Behind(\"Id\")", "Evidence",
        "in", "in (1, 2)", "in (\"a\")", "not in (\"a\")", "(", ")", "((", "))", ",", ".", "..", "\"", "\"\"", "\"\\u0000\"", "\"\\\"", "\u202e", "é", "ı", "#", ";", "{", "}", "[0]", "[", "]", "/*", "//", "\n", "\t", "Ｒecipient",
    ];

    private readonly string[] _words = [.. seeds.SelectMany(seed => Token().Matches(seed).Select(match => match.Value)).Where(word => word.Trim().Length > 0).Distinct(StringComparer.Ordinal)];

    public string Of(string text, Draws draws)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        for (var changes = draws.Size(4); changes > 0; changes--)
        {
            Change(tokens, draws);
        }

        return string.Concat(tokens);
    }

    private void Change(List<string> tokens, Draws draws)
    {
        var at = draws.Below(tokens.Count + 1);
        switch (draws.Below(12))
        {
            case 0 or 1 when at < tokens.Count:
                tokens[at] = draws.One(_words);
                break;
            case 2 when at < tokens.Count:
                tokens[at] = draws.One(Attacks);
                break;
            case 3:
                tokens.Insert(at, draws.One(Attacks));
                break;
            case 4:
                tokens.InsertRange(at, [".", draws.One(Attacks)]);
                break;
            case 5 when at < tokens.Count:
                tokens.RemoveAt(at);
                break;
            case 6:
                tokens.InsertRange(at, Bracketed(draws.One(seeds), draws));
                break;
            case 7:
                var depth = draws.OnceIn(10) ? draws.Below(700) : draws.Below(10);
                tokens.Insert(0, new string('(', depth));
                tokens.Add(new string(')', depth));
                break;
            case 8:
                tokens.InsertRange(tokens.Count, [draws.One([" and ", " or ", " == ", " > ", " + "]), draws.One(seeds)]);
                break;
            case 9 when draws.OnceIn(20):
                tokens.Insert(at, string.Concat(Enumerable.Repeat(draws.One([" and true == true", "!", "not ", "-", "+1", ".Any()", "(", "a", "\"a\",", "[", "x=>"]), draws.Below(900))));
                break;
            case 10 when at < tokens.Count && tokens[at].Length > 1:
                tokens[at] = tokens[at].Remove(draws.Below(tokens[at].Length), 1);
                break;
            default:
                tokens.Insert(at, draws.One(_words));
                break;
        }
    }

    /// <summary>A piece of an expression that closes what it opens.</summary>
    private static List<string> Bracketed(string text, Draws draws)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        var piece = new List<string>();
        var open = 0;
        for (var at = draws.Below(tokens.Count); at < tokens.Count; at++)
        {
            open += tokens[at] == "(" ? 1 : tokens[at] == ")" ? -1 : 0;
            if (open < 0)
            {
                break;
            }

            piece.Add(tokens[at]);
            if (open == 0 && draws.OnceIn(4))
            {
                break;
            }
        }

        return piece;
    }

    [GeneratedRegex("\"[^\"]*\"|[A-Za-z_][A-Za-z_0-9]*|[0-9.]+|=>|==|!=|<=|>=|&&|\\|\\||\\s+|.", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
