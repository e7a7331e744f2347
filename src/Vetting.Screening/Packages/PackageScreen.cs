using System.Collections.Immutable;
using NodaTime;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Screening.Packages;

/// <summary>
/// Asks everything that a check asks, and explains only what does not pass: the answers of a check without its report. A
/// test holds the two equal.
/// </summary>
/// <remarks>Immutable; may be used from many threads at once.</remarks>
internal sealed class PackageScreen(RuleSet rules, Registry registry, AsOf asOf)
{
    private readonly ImmutableArray<LocalDate> _boundaries =
        [.. rules.Provisions.SelectMany(provision => provision.Boundaries).Concat(rules.Parameters.Boundaries).Distinct().Order()];

    private readonly bool _asksOfRecipients = rules.Provisions.Any(provision => provision.Subject == SubjectKinds.Recipient);

    public ScreenedPackage Screen(AidPackage package)
    {
        var evaluation = new Evaluation(rules, package, registry, asOf);
        var lines = package.Content.Lines;
        ImmutableArray<ImmutableArray<LocalDate>> daysOfLines = [.. lines.Select(line => Days([line]))];
        var daysOfPackage = Days(lines);
        var asked = 0;
        var money = new PackageMoney(package.Content);
        var findings = new List<ScreenedFinding>();
        foreach (var provision in rules.Provisions)
        {
            foreach (var place in Places(provision.Subject, lines))
            {
                asked++;
                if (!evaluation.Passes(provision, place, place.Line is { } line ? daysOfLines[line] : daysOfPackage)
                    && evaluation.Ask(provision, place) is { Outcome: not (Outcome.Clear or Outcome.NotApplicable) } answer)
                {
                    findings.Add(Finding(answer, money));
                }
            }
        }

        var disposition = asked == 0 || lines.IsEmpty
            ? Disposition.Error
            : Dispositions.Worst([.. lines.Select((line, l) => OfLine(line, l)), .. findings.Select(finding => finding.Disposition)]);
        return new ScreenedPackage(package.Id, disposition, asked, InOrder(findings));

        Disposition OfLine(AidLine line, int l) => line.Recipients.IsEmpty
            ? Disposition.Error
            : Dispositions.Worst(line.Recipients.Select((_, r) => OfRecipient(new SubjectPlace(l, r))));

        // A recipient that is no known unit is held whatever the rules say, and one that nothing was asked about is an error.
        Disposition OfRecipient(SubjectPlace place) => !_asksOfRecipients ? Disposition.Error
            : evaluation.SubjectOn(daysOfLines[place.Line!.Value][0], place) is RecipientFacts { Unit: null } ? Disposition.Held
            : Disposition.Clear;
    }

    /// <summary>Without a line there is no date, and what has no date may fall under every text there is.</summary>
    private ImmutableArray<LocalDate> Days(ImmutableArray<AidLine> lines) =>
        LawDays.Of(lines, asOf, _boundaries) is { IsEmpty: false } days ? days : [LocalDate.MinIsoValue, .. _boundaries];

    private static IEnumerable<SubjectPlace> Places(string subject, ImmutableArray<AidLine> lines)
    {
        if (subject is not (SubjectKinds.Line or SubjectKinds.Recipient))
        {
            yield return new SubjectPlace(null, null);
            yield break;
        }

        for (var line = 0; line < lines.Length; line++)
        {
            if (subject == SubjectKinds.Line)
            {
                yield return new SubjectPlace(line, null);
                continue;
            }

            for (var recipient = 0; recipient < lines[line].Recipients.Length; recipient++)
            {
                yield return new SubjectPlace(line, recipient);
            }
        }
    }

    private ScreenedFinding Finding(Answer answer, PackageMoney money)
    {
        var (text, place) = (answer.Deciding.Text, answer.Place);
        var properties = (text.Version ?? answer.Provision.Latest).Properties;
        return new ScreenedFinding(
            properties.Name,
            text.State switch { TextState.InForce => text.Version?.Name, TextState.NotAsked => answer.Provision.Latest.Name, _ => null },
            place.Pointer,
            FindingText.Name(answer.Subject),
            (answer.Subject as RecipientFacts)?.Unit?.Id,
            answer.Outcome,
            properties.Severity,
            Dispositions.Of(answer.Outcome, properties.Severity, FindingOf.Waiver(answer, asOf)?.IsInForce != true),
            Reasons.Of(answer),
            money.Of(parcel => answer.Outcome == Outcome.Violation && parcel.IsWithin(place), parcel => parcel.IsWithin(place)));
    }

    private static ImmutableArray<ScreenedFinding> InOrder(List<ScreenedFinding> findings) =>
    [
        .. findings.OrderByDescending(finding => finding.Disposition)
            .ThenBy(finding => finding.Outcome switch { Outcome.Violation => 0, Outcome.NeedsJudgement => 1, _ => 2 })
            .ThenBy(finding => finding.Severity)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
    ];
}
