using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>A sign beside the word for a disposition; it stands beside the word and never in its place.</summary>
internal static class Icons
{
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Clear => "✓",
        Disposition.Warned => "▲",
        Disposition.Held => "‖",
        Disposition.Error => "!",
        _ => "✕",
    };
}
