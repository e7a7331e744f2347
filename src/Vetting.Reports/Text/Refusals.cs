namespace Vetting.Reports.Text;

/// <summary>The inputs that were not checked, before everything else.</summary>
internal static class Refusals
{
    public static string Write(IReadOnlyList<RefusedInput> refused, int reports, bool inColour)
    {
        var page = new Page(inColour);
        page.Hang("NOT CHECKED", 13, NotChecked.Share(refused.Count, reports), Tint.Bad);
        page.Hang(string.Empty, 13, NotChecked.Meaning(reports));
        foreach (var input in refused)
        {
            page.Hang(string.Empty, 2, input.Name);
            foreach (var problem in NotChecked.Problems(input))
            {
                page.Hang(string.Empty, 6, problem);
            }
        }

        return page.ToString();
    }
}
