using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>One claim in full: its number, what it says, where it stands and what it cites.</summary>
internal static class ClaimLines
{
    public static void Write(Page page, Notes notes, string label, ClaimCited claim)
    {
        page.Row(label, $"{notes.Mark(claim)} {claim.Says}");
        page.Under(notes.From(claim), further: 4);
    }
}
