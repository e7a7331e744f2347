using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A change of one package's disposition, and what was new when it was judged.</summary>
internal sealed record ChangeView
{
    public required long Offset { get; init; }

    public required string Package { get; init; }

    public required string Href { get; init; }

    public required string On { get; init; }

    public required string Time { get; init; }

    public required DispositionView? From { get; init; }

    public required DispositionView To { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    public required IReadOnlyList<BriefView> Findings { get; init; }

    public required long Sequence { get; init; }

    public required long RulesVersion { get; init; }

    public BriefView? Worst => Findings.Count > 0 ? Findings[0] : null;

    public IReadOnlyList<BriefView> Others => [.. Findings.Skip(1)];

    public string OthersTitle => Words.Count(Findings.Count - 1, "further finding", "further findings");
}
