using System.Globalization;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("", "1:1: the document is empty; expected JSON")]
    [InlineData(" \n", "2:1: the document is empty; expected JSON")]
    [InlineData("{\"a\":010}", "1:7: a number with a leading zero; expected the number without it")]
    [InlineData("{\"a\":NaN}", "1:6: unexpected `NaN`; expected a number, text in double quotes, `true`, `false`, `null`, a list or an object")]
    [InlineData("{\"a\":-Infinity}", "1:7: unexpected `Infinity`; expected a digit")]
    [InlineData("{'a':1}", "1:2: a single quote; expected text in double quotes")]
    [InlineData("{\"a\":'b'}", "1:6: a single quote; expected text in double quotes")]
    [InlineData("{a:1}", "1:2: unexpected `a`; expected a member name in double quotes, or `}`")]
    [InlineData("{\"a\":1,}", "1:8: a comma before `}`; expected no comma after the last one")]
    [InlineData("[1,\n ]", "2:2: a comma before `]`; expected no comma after the last one")]
    [InlineData("{\"a\":1 // no\n}", "1:8: a comment, which JSON does not have; expected a `note` member")]
    [InlineData("{\"a\":1 /* no */}", "1:8: a comment, which JSON does not have; expected a `note` member")]
    [InlineData("{\"a\":True}", "1:6: unexpected `True`; expected a number, text in double quotes, `true`, `false`, `null`, a list or an object")]
    [InlineData("{\"a\":\"b\tc\"}", "1:8: a control character (U+0009) in a text; expected an escape such as `\\n` or `\\t`")]
    [InlineData("{\"a\":\"C:\\dir\"}", "1:10: the escape `\\d`, which JSON does not have; expected `\\\\` for a backslash")]
    [InlineData("{\"a\":\"\\u12g4\"}", "1:11: the escape `\\u12g`, which JSON does not have; expected four hexadecimal digits after `\\u`")]
    [InlineData("{\"a\":+1}", "1:6: unexpected `+`; expected a number, text in double quotes, `true`, `false`, `null`, a list or an object")]
    [InlineData("{\"a\":.5}", "1:6: unexpected `.`; expected a number, text in double quotes, `true`, `false`, `null`, a list or an object")]
    [InlineData("{\"a\":1.}", "1:8: unexpected `}`; expected a digit")]
    [InlineData("{\"a\" 1}", "1:6: unexpected `1`; expected `:` after a name, or `,` or a closing bracket after a text")]
    [InlineData("{\"a\":1 \"b\":2}", "1:8: unexpected `\"`; expected `,`, a closing bracket or the end")]
    [InlineData("{\"a\":1", "1:7: the document ends before it is complete; expected the brackets and quotes that close what is open")]
    [InlineData("{\"a\":\"b", "1:8: the document ends before it is complete; expected the brackets and quotes that close what is open")]
    [InlineData("{\"a\":1}}", "1:8: unexpected `}`; expected `,`, a closing bracket or the end")]
    [InlineData("{\"a\":1]", "1:7: unexpected `]`; expected `,`, a closing bracket or the end")]
    [InlineData("{} {}", "1:4: unexpected `{`; expected `,`, a closing bracket or the end")]
    [InlineData("{\"é\":\n \"😀\" 😀}", "2:7: unexpected `😀`; expected `:` after a name, or `,` or a closing bracket after a text")]
    public void What_is_not_json_is_one_problem_with_its_place(string json, string problem) =>
        Assert.Equal(["p.json:" + problem], Documents.ProblemsOf(json));

    [Fact]
    public void A_name_given_twice_is_refused_wherever_it_stands() => Assert.Equal(
        ["p.json:1:14: `a` is given twice; expected each name once in an object"],
        Documents.ProblemsOf("{\"x\":[{\"a\":1,\"\\u0061\":2}]}"));

    [Theory]
    [InlineData("é\\ud800", "1:9: `\\ud800` is half a character; expected both halves of a surrogate pair")]
    [InlineData("\\\\\\ud83d\\ude00\\udc00", "1:22: `\\udc00` is half a character; expected both halves of a surrogate pair")]
    [InlineData("\\uD83D\\n", "1:8: `\\uD83D` is half a character; expected both halves of a surrogate pair")]
    public void Half_a_character_is_refused_where_it_stands(string text, string problem) =>
        Assert.Equal(["p.json:" + problem], Documents.ProblemsOf($"{{\"a\": \"{text}\"}}"));

    [Fact]
    public void Half_a_character_is_refused_in_a_name() =>
        Assert.Contains("half a character", Assert.Single(Documents.ProblemsOf("{\"\\ud800\":1}")), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_where_they_stand() => Assert.Equal(
        "p.json:2:3: the byte `0xff` is not UTF-8; expected a file saved as UTF-8",
        Assert.Single(new DocumentReader<Parcel>().Read([.. "{\n\"é"u8, 0xFF, .. "\"}"u8], "p.json").Problems).ToString());

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e999999999999")]
    [InlineData("0e99")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890123456789.1")]
    public void A_number_that_would_be_changed_is_refused(string number) =>
        Assert.Equal(
            $"p.json:1:6: `{number}` is too large or too precise; expected a number of at most 28 digits",
            Assert.Single(Documents.ProblemsOf($"{{\"a\":{number}}}")));

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("-0.0", "0")]
    [InlineData("0e9", "0")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("1000000000000000000000000000000e-30", "1")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void A_number_is_exactly_what_is_written(string number, string value) =>
        Assert.Equal(
            decimal.Parse(value, CultureInfo.InvariantCulture),
            Documents.With($"\"contents\":[{{\"name\":\"a\",\"weight\":{number}}}]").Contents!.Value[0].Weight);

    [Fact]
    public void What_is_larger_than_a_limit_is_refused_and_what_is_at_it_is_read()
    {
        const string Json = "{\"note\":[[\"abcd\"]]}"; // 19 bytes, 3 deep, 7 tokens, texts of 4 bytes

        Assert.DoesNotContain("at most", Messages(new ReadingLimits { MaxBytes = 19, MaxDepth = 3, MaxTokens = 8, MaxTextBytes = 4 }), StringComparison.Ordinal);
        Assert.Equal("p.json: the document is too large; expected at most 18 bytes", Messages(new ReadingLimits { MaxBytes = 18 }));
        Assert.Equal("p.json:1:10: objects and lists are nested too deeply; expected at most 2 within one another", Messages(new ReadingLimits { MaxDepth = 2 }));
        Assert.Equal("p.json:1:19: the document has too many values; expected at most 7 names, values and brackets", Messages(new ReadingLimits { MaxTokens = 7 }));
        Assert.Equal("p.json:1:2: a text is too long; expected at most 3 bytes", Messages(new ReadingLimits { MaxTextBytes = 3 }));

        static string Messages(ReadingLimits limits) => string.Join('\n', Documents.ProblemsOf(Json, limits));
    }

    [Fact]
    public void Nesting_at_the_limit_is_read_by_both_passes()
    {
        var lists = new string('[', 63) + new string(']', 63);

        Assert.True(Documents.Read($"{{{Documents.Head},\"note\":{lists}}}").IsUsable);
        Assert.False(Documents.Read($"{{{Documents.Head},\"note\":[{lists}]}}").IsUsable);
    }

    [Fact]
    public void Hostile_nesting_is_an_answer() =>
        Assert.Contains("nested too deeply", Assert.Single(Documents.ProblemsOf(new string('[', 10_000_000))), StringComparison.Ordinal);
}
