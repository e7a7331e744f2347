using System.Text.RegularExpressions;
using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>What a finding calls its subject, and the line that the subject is on.</summary>
internal sealed record SubjectNames(string Subject, string? Line)
{
    public static SubjectNames Of(Finding finding, IReadOnlyDictionary<string, string> lines)
    {
        var end = finding.Subject.IndexOf("/recipients/", StringComparison.Ordinal);
        return new SubjectNames(finding.SubjectName, end < 0 ? null : lines.GetValueOrDefault(finding.Subject[..end]));
    }

    /// <summary>The text with other words in place of the names, wherever they stand as whole words.</summary>
    public string Replace(string text, string subject, string line) => Whole(Whole(text, Line, line), Subject, subject);

    private static string Whole(string text, string? name, string words) => string.IsNullOrEmpty(name) || !text.Contains(name, StringComparison.Ordinal)
        ? text
        : Regex.Replace(
            text,
            $@"(?<!\w)(?:the (?:recipient|unit|line) ""{Regex.Escape(name)}""|""{Regex.Escape(name)}""|{Regex.Escape(name)})(?!\w)",
            words.Replace("$", "$$", StringComparison.Ordinal),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1));
}
