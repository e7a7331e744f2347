using Vetting.Findings;
using Vetting.Reports.Escaping;

namespace Vetting.Reports.Text;

/// <summary>What every format says of the inputs that were refused, in the same words.</summary>
internal static class NotChecked
{
    /// <summary>What was checked says nothing of what was not, so together they are never clear, warned or held only.</summary>
    public static Disposition Overall(IEnumerable<VettingReport> reports, IReadOnlyCollection<RefusedInput> refused)
    {
        var checkedOnes = reports.Select(report => report.Disposition).ToList();
        return Dispositions.Worst(refused.Count > 0 || checkedOnes.Count == 0 ? checkedOnes.Append(Disposition.Error) : checkedOnes);
    }

    /// <summary>How many of how many, such as <c>1 of 3 inputs was not checked</c>.</summary>
    public static string Headline(int refused, int reports) => $"{Share(refused, reports)} {(refused == 1 ? "was" : "were")} not checked";

    /// <summary>How many of how many, such as <c>1 of 3 inputs</c>.</summary>
    public static string Share(int refused, int reports) => $"{Words.Count(refused)} of {Words.Count(refused + reports, "input", "inputs")}";

    /// <summary>What that means for whoever reads the rest.</summary>
    public static string Meaning(int reports) => reports == 0
        ? "nothing could be used, so nothing was checked; that is never a pass"
        : "what was checked says nothing of what was not; taken together this is no clearance";

    /// <summary>What stands in the way, each on one line.</summary>
    public static IEnumerable<string> Problems(RefusedInput input) => input.Problems.IsEmpty
        ? ["it could not be used"]
        : input.Problems.Select(problem => PlainText.OnOneLine(problem.ToString()));
}
