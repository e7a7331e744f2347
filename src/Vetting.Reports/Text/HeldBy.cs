using System.Collections.Immutable;
using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>What a line or recipient comes to where its own findings do not say it: the findings of its recipients, or that nothing could be asked.</summary>
internal sealed class HeldBy(VettingReport report)
{
    private readonly ILookup<string, Finding> _findings = report.Findings.ToLookup(finding => finding.Subject, StringComparer.Ordinal);
    private readonly ILookup<string, SubjectDisposition> _recipients = report.Recipients.ToLookup(recipient => LineOf(recipient.Subject) ?? string.Empty, StringComparer.Ordinal);

    /// <summary>The findings of its recipients that decide; empty where its own do.</summary>
    public ImmutableArray<Finding> Through(SubjectDisposition its) =>
        IsSaid(its) ? [] : [.. _recipients[its.Subject].Where(recipient => recipient.Disposition == its.Disposition).SelectMany(recipient => Deciding(recipient, its.Disposition))];

    /// <summary>Why, where no finding says it; empty where one does.</summary>
    public string Reason(SubjectDisposition its) => IsSaid(its) || !Through(its).IsEmpty ? string.Empty : its.Disposition switch
    {
        Disposition.Error when LineOf(its.Subject) is null && !_recipients[its.Subject].Any() => "no recipient is named, so nothing was asked",
        Disposition.Error => "nothing was asked about it",
        _ when LineOf(its.Subject) is null => "a recipient is no unit on record",
        _ => "it is no unit on record",
    };

    private bool IsSaid(SubjectDisposition its) => its.Disposition == Disposition.Clear || Deciding(its, its.Disposition).Any();

    private IEnumerable<Finding> Deciding(SubjectDisposition its, Disposition disposition) => _findings[its.Subject].Where(finding => Dispositions.Of(finding) == disposition);

    private static string? LineOf(string subject) => subject.IndexOf("/recipients/", StringComparison.Ordinal) is > 0 and var end ? subject[..end] : null;
}
