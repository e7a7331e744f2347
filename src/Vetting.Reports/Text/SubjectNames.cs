using System.Text;
using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>What a finding calls its subject, and the line that the subject is on.</summary>
internal sealed record SubjectNames(string Subject, string? Line)
{
    private static readonly string[] Kinds = ["the recipient ", "the unit ", "the line "];

    public static SubjectNames Of(Finding finding, IReadOnlyDictionary<string, string> lines)
    {
        var end = finding.Subject.IndexOf("/recipients/", StringComparison.Ordinal);
        return new SubjectNames(finding.SubjectName, end < 0 ? null : lines.GetValueOrDefault(finding.Subject[..end]));
    }

    /// <summary>The text with other words in place of the names, wherever they stand as whole words.</summary>
    public string Replace(string text, string subject, string line) => Whole(Whole(text, Line, line), Subject, subject);

    /// <summary>Searched by hand: a name may be as long as a file allows, and a pattern made of it would cost as much each time.</summary>
    private static string Whole(string text, string? name, string words)
    {
        if (string.IsNullOrEmpty(name))
        {
            return text;
        }

        var replaced = new StringBuilder();
        var done = 0;
        for (var at = Find(text, name, 0); at >= 0; at = Find(text, name, at + name.Length))
        {
            var (start, end) = Widen(text, at, at + name.Length);
            replaced.Append(text, done, start - done).Append(words);
            done = end;
        }

        return replaced.Append(text, done, text.Length - done).ToString();
    }

    private static int Find(string text, string name, int from)
    {
        for (var at = text.IndexOf(name, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsWord(text, at - 1) && !IsWord(text, at + name.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>With the quotation marks around it, and with what it is in front of them.</summary>
    private static (int Start, int End) Widen(string text, int start, int end)
    {
        if (start == 0 || text[start - 1] != '"' || end == text.Length || text[end] != '"')
        {
            return (start, end);
        }

        var before = text.AsSpan(0, start - 1);
        foreach (var kind in Kinds)
        {
            if (before.EndsWith(kind, StringComparison.Ordinal))
            {
                return (start - 1 - kind.Length, end + 1);
            }
        }

        return (start - 1, end + 1);
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
