using System.Text.RegularExpressions;
using Vetting.Findings.Missing;

namespace Vetting.Findings.Remedies;

/// <summary>
/// What an act may write: what is proposed, and the decisions, papers, searches and vettings yet to come. What happened, who
/// did it and what became of it no act may touch: another account of the past is no remedy.
/// </summary>
internal static partial class ActScope
{
    public static bool Allows(AnswerPlace at) => at.Document == "package" ? OfPackage().IsMatch(at.Pointer) : OfRegistry().IsMatch(at.Pointer);

    // A delivery that was made, or an event that was held, stays as it was: only its line may be dropped or paid otherwise.
    [GeneratedRegex("^/lines/[0-9]+/(?!deliveries/|events/[0-9]+/(startsOn|endsOn)|obligatedOn|amount).+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfPackage();

    [GeneratedRegex(
        "^/(incidents/[0-9]+/(credibility|decisions|determinations)/-|searches/-|vettings/-|identities/-|listings/[0-9]+/remediationReportedOn)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfRegistry();
}
