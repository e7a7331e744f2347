using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>Two checks side by side as text.</summary>
internal static class ComparisonPage
{
    public static string Write(VettingComparison comparison, string before, string after, bool inColour)
    {
        var page = new Page(inColour);
        var moves = comparison.Moves;
        page.Hang("WHAT MOVES", 0, comparison.Before.PackageTitle ?? comparison.Before.PackageId, Tint.Strong);
        Side(page, "before", before, comparison.Before);
        Side(page, "after", after, comparison.After);
        page.Row("moves", $"{Words.Count(moves.Count(move => move.IsWorse))} worse, {Words.Count(moves.Count(move => move.IsBetter))} better, {Words.Count(moves.Count(move => !move.IsWorse && !move.IsBetter))} otherwise");
        foreach (var move in moves)
        {
            page.Blank();
            var (word, tint) = move.IsWorse ? ("WORSE", Tint.Bad) : move.IsBetter ? ("BETTER", Tint.Good) : ("OTHER", Tint.Waiting);
            page.Hang($"  {word}", 10, $"{move.Rule} {move.SubjectName} ({Place(move)}): {Sentences.Answer(move.Before)} -> {Sentences.Answer(move.After)}", tint);
            page.Hang(string.Empty, 12, $"before: {Why(move.Before)}");
            page.Hang(string.Empty, 12, $"after: {Why(move.After)}");
        }

        return page.ToString();
    }

    private static void Side(Page page, string label, string what, VettingReport report) =>
        page.Row(label, $"{Words.Of(report.Disposition)}: {what} ({Words.Count(report.Findings.Length, "finding", "findings")}, {Words.Money(report.Exposure)})");

    private static string Place(OutcomeMove move) => (move.After ?? move.Before)!.Subject is { Length: > 0 } subject ? subject : "the whole package";

    private static string Why(CheckedRule? its) => its?.Why ?? "it is no part of the package";
}
