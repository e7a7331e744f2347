using System.Globalization;
using System.Text;
using Vetting.Reading;

namespace Vetting.Fuzzing.Readers;

/// <summary>What every message keeps to: one line of plain text, lower case, of a size that people read, with a place within the input.</summary>
internal static class SaidWell
{
    private const int Longest = 4_000;

    /// <summary>A thousand messages of one input are said by the same few lines of code.</summary>
    private const int Looked = 30;

    /// <param name="problems">The problems of one input.</param>
    /// <param name="lines">How many lines the input has; beyond that nothing can stand.</param>
    /// <param name="file">The file that each has to name, or <see langword="null"/> where there are several.</param>
    public static void Check(IEnumerable<Problem> problems, int lines, string? file)
    {
        foreach (var problem in problems.Take(Looked))
        {
            Check(problem, lines, file);
        }
    }

    /// <summary>How many lines a text has, however they end.</summary>
    public static int Lines(ReadOnlySpan<byte> text) => text.Count((byte)'\n') + text.Count((byte)'\r') + 1;

    /// <summary>The message without the input's own words: what tells one kind of message from another.</summary>
    public static string Kind(Problem problem)
    {
        var kind = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in $"{problem.What}; {problem.Expected}")
        {
            isQuoted ^= letter == '`';
            if (!isQuoted && letter is not ((>= '0' and <= '9') or '`' or ','))
            {
                kind.Append(letter);
            }
        }

        return kind.ToString();
    }

    private static void Check(Problem problem, int lines, string? file)
    {
        var text = problem.ToString();
        var wrong = text.Length > Longest ? $"is {text.Length} characters long"
            : text.EnumerateRunes().Any(IsNotPlain) ? "is not one line of plain text"
            : problem.What.Length == 0 || char.IsUpper(problem.What[0]) ? "does not begin in lower case"
            : file is not null && problem.At.File != file ? "names another file"
            : problem.At.Line < 0 || problem.At.Line > lines || problem.At.Column < 0 || (problem.At.Line == 0 && problem.At.Column != 0) ? $"stands outside of the input, which has {lines} lines"
            : null;
        if (wrong is not null)
        {
            throw new BrokenPromiseException($"a message {wrong}: {Shown(text)}");
        }
    }

    private static string Shown(string text) => string.Concat((text.Length > 400 ? text[..400] : text).Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter.ToString()));

    private static bool IsNotPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
