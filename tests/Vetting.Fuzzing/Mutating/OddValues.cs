using System.Text;

namespace Vetting.Fuzzing.Mutating;

/// <summary>What people, programs and attackers write where something else is expected.</summary>
internal static class OddValues
{
    public static readonly byte[][] Json = Bytes(
        "null", "true", "false", "0", "-0", "1", "-1", "0.1", "1.50", "1e2", "1E+400", "-1e-400", "1e999999999", "00", "01", "+1", ".5", "5.", "0x10", "NaN", "Infinity", "1_000",
        "2147483647", "2147483648", "-2147483649", "9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336", "0.00000000000000000000000000001",
        "123456789012345678901234567890123456789012345678901234567890.123456789012345678901234567890",
        "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u202e\"", "\"\\u2028\"", "\"\\n\"", "\"\\x\"", "\"\\u12\"", "'a'", "\"\ufeff\"", "\"a\\u0301\"", "\"ß\"", "\"İ\"", "\"ı\"",
        "\"none\"", "\"unknown\"", "\"2024\"", "\"2024-02\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"0000\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2024-13-01\"", "\"2024-1-1\"", "\"2024/01/01\"", "\"2024-01-01T00:00:00Z\"", "\"٢٠٢٤-٠١-٠١\"",
        "{\"earliest\":\"2024-01-01\",\"latest\":\"2023-01-01\"}", "{\"earliest\":\"2024\"}", "{\"latest\":\"0001\"}", "{\"earliest\":null}",
        "{}", "[]", "[[]]", "[{}]", "{\"\":0}", "{\"a\":{}}", "[null]", "[\"\"]", "{\"amount\":-1,\"currency\":\"USD\"}", "{\"amount\":79228162514264337593543950335,\"currency\":\"XXX\"}", "{\"earliest\":\"0001-01-01\",\"latest\":\"9999-12-31\"}",
        "// a\n1", "/* a */1", "1,", ",1", "undefined", "nul", "tru", "\"unclosed", "{\"a\":1", "[1", "]", "}", "\"a\" \"b\"", "\"{recipient.Unit.Name}\"", "\"</script><script>alert(1)</script>\"", "\"=cmd|' /C calc'!A0\"", "\"../../etc/passwd\"");

    public static readonly byte[][] Marks = Bytes("{", "}", "[", "]", ":", ",", "\"", "\\", "\n", "\r\n", "\r", "\t", " ", "\0", "\ufeff", "\u2028", "\u00a0", "é", "😀", "e", "-", ".", "0", "/*", "//", "#", "null", "\\u", "\\ud800", ";", "'", "=", "\u202e");

    /// <summary>What is no UTF-8: alone, too long, beyond the end, half of a pair.</summary>
    public static readonly byte[][] Broken = [[0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80], [0x80], [0xC3], [0xEF, 0xBB], [0xFE, 0xFF], [0xFF, 0xFE]];

    public static readonly byte[][] InText = Bytes("\\u0000", "\\ud800", "\\udfff", "\\ud83d\\ude00", "\\n", "\\r", "\\t", "\\\"", "\\\\", "\\/", "\\b", "\\u202e", "\\u2028", "\\u00e9", "\\q", "\\u12G4", "é", "😀", "\u0301", "`", "{", "}", "{{", "{0}", "%s", " ", "  ", "\u00a0", "\u200b", "\u202e", "\ufeff", "$ref", "|", "<b>", "&amp;", "İ", "ß", "Ⅻ", "²", "٣", "º", "/", "-", ".");

    private static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
