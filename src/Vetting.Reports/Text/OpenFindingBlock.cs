using Vetting.Findings;
using Vetting.Findings.Missing;

namespace Vetting.Reports.Text;

/// <summary>
/// A finding that only waits for information, in a few lines: what is not known, whom to ask, and which answer leads where.
/// What is known and what would clear it otherwise `vetting explain` and the other formats tell in full.
/// </summary>
internal sealed class OpenFindingBlock(Page page, Notes notes, FindingGroup group)
{
    private const int MostSets = 3;

    public void Write()
    {
        var finding = group.First;
        page.Blank();
        page.Hang($"[{Words.Count(group.Number)}] {Words.Of(finding)}", 0, $"{finding.Rule}  {finding.Title}", Words.TintOf(Dispositions.Of(finding)));
        FindingBlock.Who(page, group);
        page.Row("finding", group.OfAll(finding.Message));
        page.Row("law", finding.Text is { } text
            ? $"{text.Provision} [{finding.Basis}, {Words.Period(text)}{(text.IsVerified ? string.Empty : ", UNVERIFIED in part: see LAW")}]"
            : "no text of this rule is encoded for the line's dates");
        foreach (var missing in finding.Missing)
        {
            page.Row(missing.IsJudgement ? "to decide" : "to supply", $"{Questions.InFull(missing, group)}{AnswersOf(missing, finding)}");
        }

        var further = finding.AnswerSets.Where(set => !IsAlone(set)).ToList();
        foreach (var (index, set) in further.Take(MostSets).Index())
        {
            page.Row(index == 0 ? "is settled by" : string.Empty, $"{group.OfAll(AnswerWords.Of(set))} -> {Words.Of(set.Then).ToLowerInvariant()}");
        }

        if (further.Count > MostSets || finding.AnswerSetsArePartial)
        {
            page.Under($"and by {(finding.AnswerSetsArePartial ? "perhaps " : string.Empty)}further sets of answers");
        }

        var claims = group.Findings.SelectMany(its => its.Evidence).SelectMany(fact => fact.Claims);
        if (notes.Marks(claims) is { Length: > 0 } marks)
        {
            page.Row("known", $"resting on{marks}");
        }
    }

    /// <summary>Where one answer is enough, which leads where.</summary>
    private static string AnswersOf(MissingFact missing, Finding finding)
    {
        var alone = finding.AnswerSets.Where(set => IsAlone(set) && set.Answers[0].Facts[0].Key == missing.Key)
            .Select(set => $"{AnswerWords.Alone(set.Answers[0])}: {Words.Of(set.Then).ToLowerInvariant()}").ToList();
        return alone.Count == 0 ? string.Empty : $"; {string.Join(", ", alone)}";
    }

    private static bool IsAlone(AnswerSet set) => set.Answers is [{ Facts.Length: 1 }];
}
