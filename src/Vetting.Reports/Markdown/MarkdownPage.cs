using System.Globalization;
using System.Text;
using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using static Vetting.Reports.Escaping.MarkdownText;

namespace Vetting.Reports.Markdown;

/// <summary>One package for a pull request: the verdict, its lines, whom to ask, and the findings that decide it first.</summary>
internal sealed class MarkdownPage(VettingReport report, VettingComparison? against, int most)
{
    private const int Cell = 160;
    private const int Sentence = 600;
    private const int MostQuestions = 25;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _lines = report.Lines.ToDictionary(line => line.Subject, line => line.Name, StringComparer.Ordinal);

    /// <summary>The page; what does not fit is counted, never silently left out.</summary>
    public string Write()
    {
        Line($"## {Icons.Of(report.Disposition)} {Words.Of(report.Disposition)}: {Short(report.PackageTitle ?? report.PackageId, Cell)}");
        Line($"{Sentences.Capital(Words.Meaning(report.Disposition))}.{(report.IsMadeUp ? " **Made up:** the package says of itself that it stands for no real proposal." : string.Empty)}");
        Line(Summary());
        foreach (var change in report.RuleChanges)
        {
            Line($"**The rules were changed:** {Short(change.ToString(), Sentence)}.");
        }

        Subjects();
        Moves();
        Questions();
        Findings();
        Line($"<sub>package {Code(report.PackageId)}, answers sha256 {Code(report.FindingsSha256)}. Vetting flags; whether to act on it, a person decides. This is not legal advice, and clear is not an approval.</sub>");
        return _text.ToString();
    }

    private string Summary() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words.Count(report.Findings.Length, "finding", "findings")} in {Words.Count(report.Checked.Length, "answer", "answers")}, {Words.Money(report.Exposure)}; {Sentences.Known(report)}{(Sentences.IsAudit(report) ? "; **AS AUDITOR**: an auditor's recorded decisions are applied as if the official whom the law names had taken them" : string.Empty)}.");

    private void Subjects()
    {
        _text.Append("| | line or recipient | money | findings |\n|---|---|---:|---:|\n");
        var counts = report.Findings.CountBy(finding => finding.Subject, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var heldBy = new HeldBy(report);
        foreach (var its in report.Lines.Concat(report.Recipients).OrderBy(its => its.Subject, NumberedPaths.Order).Take(most))
        {
            var further = heldBy.Through(its) is { IsEmpty: false } through ? $", {Words.Count(through.Length)} of its recipients" : heldBy.Reason(its) is { Length: > 0 } reason ? $", {reason}" : string.Empty;
            var indent = its.Subject.Contains("/recipients/", StringComparison.Ordinal) ? "&emsp;" : string.Empty;
            _text.Append(CultureInfo.InvariantCulture, $"| {Icons.Of(its.Disposition)} {Words.Of(its.Disposition)} | {indent}{Short(its.Name, Cell)} | {Words.Money(its.Exposure)} | {counts.GetValueOrDefault(its.Subject)}{further} |\n");
        }

        Rest(report.Lines.Length + report.Recipients.Length - most, "line or recipient", "lines or recipients");
    }

    private void Moves()
    {
        if (against is null)
        {
            return;
        }

        Line($"### What moves {Sentences.KnownBy(against.After)}");
        Line($"{Words.Of(against.Before.Disposition)} becomes {Words.Of(against.After.Disposition)}.");
        foreach (var move in against.Moves.Take(most))
        {
            var way = move.IsWorse ? "worse" : move.IsBetter ? "better" : "otherwise";
            _text.Append(CultureInfo.InvariantCulture, $"- **{way}** {Code(move.Rule)} {Short(move.SubjectName, Cell)}: {Sentences.Answer(move.Before)} → {Sentences.Answer(move.After)}\n");
        }

        Rest(against.Moves.Length - most, "other answer moves", "other answers move");
    }

    private void Questions()
    {
        if (report.Questions.IsEmpty)
        {
            return;
        }

        Line("### Whom to ask");
        var shown = Math.Min(most, MostQuestions);
        foreach (var asked in report.Questions.Take(shown).GroupBy(question => question.Missing.AskWho, StringComparer.Ordinal))
        {
            Line($"**{Short(asked.Key, Cell)}**");
            foreach (var question in asked)
            {
                var missing = question.Missing;
                var decide = missing.IsJudgement ? " *(to decide)*" : string.Empty;
                _text.Append(CultureInfo.InvariantCulture, $"- [ ] {Short(missing.Question, Sentence)} Of {Short(missing.Subject, Cell)}{decide}; for {Words.Count(question.Findings.Length, "finding", "findings")}\n");
            }
        }

        Rest(report.Questions.Length - shown, "question", "questions");
    }

    private void Findings()
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        Line("### Findings, the worst first");
        foreach (var finding in report.Findings.Take(most))
        {
            Line($"<details><summary>{Icons.Of(Dispositions.Of(finding))} <b>{Words.Of(finding)}</b> {Html(finding.Rule)} {Html(PlainText.Short(finding.Title, Cell))}: {Html(PlainText.Short(finding.SubjectName, Cell))}, {Words.Money(finding.Exposure)}</summary>");
            Line(Short(finding.Message, Sentence));
            Line(finding.Text is { } text
                ? $"Law: {Of(text.Provision)}, {Words.Period(text)}{(text.IsVerified ? string.Empty : " (not all of it read at its source)")}. Place: {Place(finding)}."
                : $"Law: no text is encoded for the line's dates. Place: {Place(finding)}.");
            foreach (var claim in finding.Evidence.SelectMany(fact => fact.Claims).DistinctBy(claim => (claim.Id, claim.At, claim.Says)).Take(12))
            {
                _text.Append(CultureInfo.InvariantCulture, $"- {Short(claim.Says, Sentence)} ({Code(claim.At.ToString())})\n");
            }

            if (finding.Waiver is { } waiver)
            {
                Line($"Waiver: {Short(waiver.Text, Sentence)}");
            }

            foreach (var remedy in finding.Remedies)
            {
                _text.Append(CultureInfo.InvariantCulture, $"- May clear it: {Short($"{remedy.By}: {remedy.Action}", Sentence)}\n");
            }

            Line("</details>");
        }

        Rest(report.Findings.Length - most, "finding", "findings");
    }

    private string Place(Finding finding)
    {
        var line = _lines.Keys.FirstOrDefault(line => finding.Subject.StartsWith(line + "/", StringComparison.Ordinal));
        var at = report.Subjects[finding.Subject].At;
        return $"{Code($"{at} {finding.Subject}".TrimEnd())}{(line is null ? string.Empty : $", on {Short(_lines[line], Cell)}")}";
    }

    private void Rest(int left, string one, string several)
    {
        if (left > 0)
        {
            Line($"*and {Words.Count(left, one, several)} more, in the other formats*");
        }
    }

    private void Line(string text)
    {
        if (_text.Length > 0 && _text[^1] == '\n' && !(_text.Length > 1 && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }

        _text.Append(text).Append("\n\n");
    }

    private static string Html(string text) => Of(text);
}
