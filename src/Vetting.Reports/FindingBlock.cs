using Vetting.Findings;

namespace Vetting.Reports;

/// <summary>One finding as a block of text.</summary>
internal static class FindingBlock
{
    public static void Write(Page page, Finding finding)
    {
        page.Blank();
        page.Line($"{Words.Of(finding)}  {finding.Rule}  {finding.Title}");
        page.Paragraph("who", $"{finding.SubjectName} ({finding.Subject})");
        page.Paragraph("finding", finding.Message);
        if (finding.Waiver is { } waiver)
        {
            page.Paragraph("waiver", waiver.Text);
        }

        page.Paragraph("text", finding.Text is { } text ? Words.Of(text) : "no text of this rule is encoded for the line's dates");
        Law(page, finding);

        foreach (var fact in finding.Evidence.Where(fact => fact.Claims.Length > 0 || fact.Value == "unknown"))
        {
            page.Paragraph("fact", $"{fact.Fact} = {fact.Value}");
            foreach (var claim in fact.Claims)
            {
                page.Paragraph("source", Cited(page, claim), deeper: true);
            }
        }

        foreach (var considered in finding.Considered)
        {
            page.Paragraph("exception not met", $"for {considered.Subject}: {considered.WhyNotMet}");
        }

        foreach (var contrary in finding.Contrary)
        {
            page.Paragraph("to the contrary", Words.Of(contrary));
        }

        foreach (var missing in finding.Missing)
        {
            page.Paragraph(missing.IsJudgement ? "to decide" : "missing", $"{missing.Subject}: {missing.Question} Ask {missing.AskWho}{(missing.WriteAs is { } where ? $"; write it as {where}" : string.Empty)}");
        }

        foreach (var remedy in finding.Remedies)
        {
            page.Paragraph("would clear it", $"{remedy.By}: {remedy.Action}");
        }

        page.Paragraph("dollars", Words.Money(finding.Exposure));
    }

    private static void Law(Page page, Finding finding)
    {
        if (!page.IsNew($"law of {finding.Text?.Name ?? finding.Rule} {finding.Basis}"))
        {
            page.Paragraph("law", "as above");
            return;
        }

        foreach (var citation in finding.Citations)
        {
            page.Paragraph("law", Words.Of(citation, finding.Basis));
        }
    }

    private static string Cited(Page page, ClaimCited claim)
    {
        var text = Words.Of(claim);
        return page.IsNew(text) ? text : $"{claim.Id}, as above ({claim.At})";
    }
}
