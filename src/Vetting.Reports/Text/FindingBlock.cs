using System.Collections.Immutable;
using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>One finding, or several that say the same, as a block of text.</summary>
internal sealed class FindingBlock(Page page, Notes notes, FindingGroup group)
{
    private const int MostSets = 4;

    private readonly Finding _finding = group.First;

    public void Write()
    {
        page.Blank();
        page.Hang($"[{Words.Count(group.Number)}] {Words.Of(_finding)}", 0, $"{_finding.Rule}  {_finding.Title}", Words.TintOf(Dispositions.Of(_finding)));
        Who(page, group);
        page.Row("finding", group.OfAll(_finding.Message));
        if (_finding.Waiver is { } waiver)
        {
            page.Row("waiver", waiver.Text);
        }

        Law();
        Facts();
        foreach (var considered in _finding.Considered)
        {
            page.Row("exception", $"not met for {group.OfAll(considered.Subject)}: {FactLines.InWords(group.OfAll(considered.WhyNotMet))}");
        }

        Claims("contrary", _finding.Contrary);
        if (_finding.Furnished is { } furnished && (furnished.BeforeKnown.Length > 0 || furnished.AfterKnown.Length > 0))
        {
            page.Row("delivered", $"before the incidents became known: {Words.Money(furnished.BeforeKnown)}; after: {Words.Money(furnished.AfterKnown)}");
        }

        foreach (var missing in _finding.Missing)
        {
            page.Row(missing.IsJudgement ? "to decide" : "to supply", Questions.InFull(missing, group));
        }

        Sets();
        foreach (var remedy in _finding.Remedies)
        {
            page.Row("may clear it", $"{remedy.By}: {remedy.Action}");
        }
    }

    /// <summary>The smallest sets of answers; the rest is for whoever asks `explain` or reads the JSON.</summary>
    private void Sets()
    {
        var (label, left) = ("is settled by", _finding.AnswerSets.Length - MostSets);
        foreach (var set in _finding.AnswerSets.Take(MostSets))
        {
            page.Row(label, $"{group.OfAll(AnswerWords.Of(set))} -> {Words.Of(set.Then).ToLowerInvariant()}");
            label = string.Empty;
        }

        if (left > 0 || _finding.AnswerSetsArePartial)
        {
            page.Under($"and {(left > 0 ? Words.Count(left, "other set", "other sets") : "perhaps other sets")} of answers{(_finding.AnswerSetsArePartial ? "; the list is partial" : string.Empty)}");
        }
    }

    public static void Who(Page page, FindingGroup group)
    {
        foreach (var finding in group.Findings)
        {
            var place = finding.Subject.Length == 0 ? "the whole package" : $"at {finding.Subject}";
            page.Row(finding == group.First ? "who" : string.Empty, $"{finding.SubjectName}, {Words.Money(finding.Exposure)} ({place})");
        }
    }

    private void Law()
    {
        if (_finding.Text is not { } text)
        {
            page.Row("law", "no text of this rule is encoded for the line's dates, so nothing can be said; see LAW below for the text that is");
            return;
        }

        var says = _finding.Citations.FirstOrDefault(citation => citation.Provision == text.Provision)?.Says;
        page.Row("law", $"{text.Provision}{(says is null ? string.Empty : $": {says}")} [{_finding.Basis}, {Words.Period(text)}]");
        foreach (var citation in _finding.Citations.Where(citation => !citation.IsVerified))
        {
            page.Under($"UNVERIFIED, because not read at its source: {citation.Says} ({citation.Provision})");
        }
    }

    private void Facts()
    {
        FactLines.Write(page, notes, group);
        Claims("on record", [.. group.Findings.SelectMany(finding => finding.Evidence).SelectMany(fact => fact.Claims)]);
    }

    /// <summary>New claims in full; those that were told before are only named.</summary>
    private void Claims(string label, ImmutableArray<ClaimCited> claims)
    {
        foreach (var claim in notes.New(claims, $"finding {Words.Count(group.Number)}"))
        {
            ClaimLines.Write(page, notes, label, claim);
            label = string.Empty;
        }

        foreach (var before in notes.Told(claims, $"finding {Words.Count(group.Number)}"))
        {
            page.Row(label, before);
            label = string.Empty;
        }
    }
}
