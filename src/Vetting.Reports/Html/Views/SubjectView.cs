using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A line or a recipient in the table of a package.</summary>
internal sealed record SubjectView(string Name, string Pointer, bool IsRecipient, string Disposition, string Word, string Icon, string Money, IReadOnlyList<LinkView> Findings, IReadOnlyList<LinkView> Through, string Reason)
{
    /// <summary>A name longer than this fills a screen and says no more.</summary>
    public const int LongestName = 300;

    public static SubjectView Of(SubjectDisposition its, IEnumerable<LinkView> findings, IEnumerable<LinkView> through, string reason) => new(
        PlainText.Short(its.Name, LongestName),
        its.Subject,
        its.Subject.Contains("/recipients/", StringComparison.Ordinal),
        its.Disposition.ToString().ToLowerInvariant(),
        Sentences.Capital(its.Disposition.ToString()),
        Icons.Of(its.Disposition),
        Words.Money(its.Exposure),
        [.. findings],
        [.. through],
        reason);
}
