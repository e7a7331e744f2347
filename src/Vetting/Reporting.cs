using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Findings;
using Vetting.Findings.Chains;
using Vetting.Findings.Contradictions;
using Vetting.Findings.Exposures;
using Vetting.Findings.Waivers;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting;

/// <summary>Puts the report of one package together from the answers of the rules.</summary>
internal static class Reporting
{
    public static VettingReport Report(RuleSet rules, AidPackage package, Registry registry, AsOf asOf, CancellationToken cancellation)
    {
        var answers = new Evaluation(rules, package, registry, asOf).Answers(cancellation);
        var money = new PackageMoney(package.Content);
        var findingOf = new FindingOf(money, asOf);
        var findings = answers
            .Where(answer => answer.Outcome is not (Outcome.Clear or Outcome.NotApplicable))
            .Select(findingOf.Answer)
            .OrderByDescending(Dispositions.Of)
            .ThenBy(finding => finding.Outcome switch { Outcome.Violation => 0, Outcome.NeedsJudgement => 1, _ => 2 })
            .ThenBy(finding => finding.Severity)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ToImmutableArray();
        var asked = Checked(answers, findings);
        var (flips, flipsArePartial) = new OutcomeFlips(rules, package, registry, asOf).Of(answers, asked, cancellation);
        var recipients = Recipients(package, money, answers, findings);
        var lines = Lines(package, money, answers, findings, recipients);
        return new VettingReport
        {
            PackageId = package.Id,
            PackageTitle = package.Title,
            IsMadeUp = package.Content.MadeUp == true,
            Disposition = answers.IsEmpty || lines.IsEmpty
                ? Disposition.Error
                : Dispositions.Worst([.. lines.Select(line => line.Disposition), .. findings.Select(Dispositions.Of)]),
            AsOf = asOf,
            LawDates = LawDays.Of(package.Content.Lines, asOf, []),
            NewestPublication = NewestPublication(registry, asOf),
            Rules = [.. rules.Used.Select(used => new InputUsed(used.Name, used.Sha256))],
            RulesVersion = rules.Version,
            RuleChanges = rules.Changes,
            Package = new InputUsed(package.Content.Place.File, package.Sha256),
            Registry = [.. registry.Contents.Zip(registry.FileHashes, (content, hash) => new InputUsed(content.Place.File, hash))],
            Findings = findings,
            Checked = asked,
            Flips = flips,
            FlipsArePartial = flipsArePartial,
            Waivers = Waivers(package, answers, asOf),
            Lifted = [.. answers.SelectMany(FindingOf.Lifted)],
            Lines = lines,
            Recipients = recipients,
            Searches = Searches(answers),
            Exposure = money.Of(new SubjectPlace(null, null)),
            LazyMoney = new(() => new ExposureTables(package.Content, money, answers, parcel => DispositionOf(parcel, lines, recipients, findings)).Table()),
            LazyChains = new(() => new ChainsOf(registry, asOf).Of(answers)),
            Subjects = SubjectRecord.Of(package.Content),
            NotExpressible =
            [
                .. rules.Changes.Select(change => $"the rules were changed: {change}"),
                .. ReadTooEarly(rules, package, asOf),
                .. answers.Where(answer => answer.Outcome != Outcome.NotApplicable)
                    .SelectMany(answer => (answer.Deciding.Text.Version ?? answer.Provision.Latest).Properties.NotExpressible)
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>Rules stay in force until somebody ends them: that nobody has read the law since is for the report to say.</summary>
    private static IEnumerable<string> ReadTooEarly(RuleSet rules, AidPackage package, AsOf asOf)
    {
        var read = rules.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Properties.Citations).Max(citation => citation.Read);
        return read is { } until && LawDays.Of(package.Content.Lines, asOf, []).Any(day => day > until)
            ? [$"the law was last read in a text of {LocalDatePattern.Iso.Format(until)}: what changed after it is not encoded, and some of this is judged by later days"]
            : [];
    }

    private static ImmutableArray<WaiverOnFile> Waivers(AidPackage package, ImmutableArray<Answer> answers, AsOf asOf)
    {
        var units = answers.Select(answer => (answer.Place.Line, (answer.Subject as RecipientFacts)?.Unit?.Id)).Distinct().ToLookup(its => its.Line, its => its.Id);
        return [.. package.Content.Lines.SelectMany((line, index) => WaiverCheck.All(line, units[index].OfType<string>(), asOf))];
    }

    private static ImmutableArray<CheckedRule> Checked(ImmutableArray<Answer> answers, ImmutableArray<Finding> findings)
    {
        var waived = findings.Where(finding => finding is { Outcome: Outcome.Violation, Stands: false }).Select(finding => (finding.Rule, finding.Text?.Name, finding.Subject)).ToHashSet();
        return
        [
            .. answers.Select(answer => new CheckedRule
            {
                Rule = answer.Provision.Name,
                Properties = (answer.Deciding.Text.Version ?? answer.Provision.Latest).Properties,
                Severity = answer.Provision.Latest.Properties.Severity,
                Version = answer.Deciding.Text.Version?.Name,
                Subject = answer.Place.Pointer,
                SubjectName = FindingText.Name(answer.Subject),
                Outcome = answer.Outcome,
                IsWaived = waived.Contains((answer.Provision.Name, answer.Deciding.Text.Version?.Name, answer.Place.Pointer)),
                Why = Reasons.Of(answer),
            }),
        ];
    }

    /// <summary>A recipient that is no known unit is held whatever the rules say, and one that nothing was asked about is an error.</summary>
    private static ImmutableArray<SubjectDisposition> Recipients(
        AidPackage package, PackageMoney money, ImmutableArray<Answer> answers, ImmutableArray<Finding> findings)
    {
        var asked = answers.Where(answer => answer.Place.Recipient is not null).ToLookup(answer => answer.Place.Pointer, StringComparer.Ordinal);
        return
        [
            .. package.Content.Lines.SelectMany((line, l) => line.Recipients.Select((recipient, r) =>
            {
                var pointer = new SubjectPlace(l, r).Pointer;
                var subject = asked[pointer].FirstOrDefault()?.Subject as RecipientFacts;
                var least = subject is null ? Disposition.Error : subject.Unit is null ? Disposition.Held : Disposition.Clear;
                return new SubjectDisposition(
                    pointer,
                    subject?.Title ?? recipient.Named ?? recipient.Unit ?? "(not named)",
                    Dispositions.Worst([least, .. OfSubject(findings, pointer)]),
                    money.Of(new SubjectPlace(l, r)));
            })),
        ];
    }

    private static ImmutableArray<SubjectDisposition> Lines(
        AidPackage package, PackageMoney money, ImmutableArray<Answer> answers, ImmutableArray<Finding> findings, ImmutableArray<SubjectDisposition> recipients) =>
    [
        .. package.Content.Lines.Select((line, l) =>
        {
            var pointer = new SubjectPlace(l, null).Pointer;
            var below = recipients.Where(recipient => recipient.Subject.StartsWith(pointer + "/", StringComparison.Ordinal)).Select(its => its.Disposition).ToList();
            var least = below.Count == 0 || answers.IsEmpty ? Disposition.Error : Disposition.Clear;
            return new SubjectDisposition(
                pointer,
                line.Title ?? line.Id,
                Dispositions.Worst([least, .. below, .. OfSubject(findings, pointer)]),
                money.Of(new SubjectPlace(l, null)));
        }),
    ];

    /// <summary>A share goes the way of the worst that was found of its recipient, its line and the package; what no recipient has, the way of the line.</summary>
    private static Disposition DispositionOf(
        Parcel parcel, ImmutableArray<SubjectDisposition> lines, ImmutableArray<SubjectDisposition> recipients, ImmutableArray<Finding> findings)
    {
        var line = new SubjectPlace(parcel.Line, null).Pointer;
        var own = parcel.Recipient is null
            ? lines[parcel.Line].Disposition
            : recipients.First(its => its.Subject == new SubjectPlace(parcel.Line, parcel.Recipient).Pointer).Disposition;
        return Dispositions.Worst([own, .. OfSubject(findings, line), .. OfSubject(findings, string.Empty)]);
    }

    /// <summary>A clear answer is worth what was searched, so the searches for the recipients' units are always listed.</summary>
    private static ImmutableArray<ClaimCited> Searches(ImmutableArray<Answer> answers) => FactRecords.Cited(
        answers.Select(answer => answer.Subject).OfType<RecipientFacts>().SelectMany(recipient => recipient.Behind(nameof(RecipientFacts.Searches))));

    private static IEnumerable<Disposition> OfSubject(ImmutableArray<Finding> findings, string pointer) =>
        findings.Where(finding => finding.Subject == pointer).Select(Dispositions.Of);

    private static LocalDate? NewestPublication(Registry registry, AsOf asOf) =>
        registry.Incidents.Select(claim => claim.PublishedOn).Concat(registry.Searches.Select(claim => claim.PublishedOn))
            .Concat(registry.Units.Select(claim => claim.PublishedOn)).Concat(registry.Listings.Select(claim => claim.PublishedOn))
            .Where(day => asOf.WasKnown(day) != false)
            .Max(day => day?.Latest);
}
