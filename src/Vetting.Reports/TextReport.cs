using Vetting.Logic;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports;

/// <summary>The report as plain text that is read in a minute: what it comes to first, then a block for each finding.</summary>
/// <remarks>The same reports give the same text, on any machine and in any culture. No line is longer than 100 columns.</remarks>
public static class TextReport
{
    /// <summary>Writes one report as text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="inColour">Whether words are coloured for a terminal (ANSI); leave it out for a file.</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static string Write(VettingReport report, bool inColour = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new Page(inColour);
        var notes = new Notes([.. report.Registry.Append(report.Package).Concat(report.Rules).Select(file => file.Name)]);
        var groups = FindingGroup.Of(report);
        var assessor = report.AsOf.AssessAs == Assessor.Auditor ? "AS AUDITOR" : null;
        Head.Write(page, report, assessor, groups);
        Balance.Write(page, report, assessor);
        Questions.Write(page, assessor, report, groups);
        if (groups.Length > 0)
        {
            page.Section("FINDINGS", assessor);
            page.Hang(string.Empty, 2, "BAR: the law forbids it. HOLD: it cannot pass until it is settled. WARN: a concern to answer.");
        }

        foreach (var group in groups)
        {
            if (group.First.Outcome == Outcome.Indeterminate)
            {
                new OpenFindingBlock(page, notes, group).Write();
            }
            else
            {
                new FindingBlock(page, notes, group).Write();
            }
        }

        new Foot(page, notes, report, assessor).Write();
        return page.ToString();
    }

    /// <summary>Writes several reports one below the other, with a list of what each comes to on top.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="inColour">Whether words are coloured for a terminal (ANSI); leave it out for a file.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The text; every line ends in a line feed. One report alone has no list on top.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string WriteAll(IEnumerable<VettingReport> reports, bool inColour = false, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.ToList();
        var inputs = refused?.ToList() ?? [];
        var texts = all.Select(report => Write(report, inColour));
        if (all.Count > 1)
        {
            texts = texts.Prepend(Overview.Write(all, inColour));
        }

        return string.Join('\n' + new string('=', 100) + "\n\n", inputs.Count > 0 ? texts.Prepend(Refusals.Write(inputs, all.Count, inColour)) : texts);
    }
}
