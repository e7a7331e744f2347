using System.Collections.Immutable;
using NodaTime;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Import.TrainingReports.Audits;

/// <summary>Vets every imported activity twice: by what was known on its day, and by all that is known now.</summary>
internal sealed class TrainingAudit(Vetter vetter, Registry registry)
{
    private static readonly DocumentWriter<PackageContent> Writer = new();

    public ImmutableArray<AuditedLine> Run(ImportResult result, CancellationToken cancellation = default) =>
        [.. result.Packages.SelectMany(package => Audited(package, cancellation))];

    /// <summary>
    /// The day by which something had to be known: the activity's first day, else its last; where neither is known, the last
    /// day of the money's fiscal year.
    /// </summary>
    public static LocalDate DayOf(AidLine line, int fiscalYear) =>
        line.Events?[0] is { } its && (its.StartsOn?.On ?? its.EndsOn?.On) is { } day ? day.Latest : new LocalDate(fiscalYear, 9, 30);

    private IEnumerable<AuditedLine> Audited(ImportedPackage package, CancellationToken cancellation)
    {
        var content = package.Content;
        var now = Verdicts(content, AsOf.Open, cancellation);
        var then = new Dictionary<string, LineVerdict>(StringComparer.Ordinal);
        foreach (var day in content.Lines.GroupBy(line => DayOf(line, content.FiscalYear!.Value)))
        {
            foreach (var (line, verdict) in Verdicts(content with { Lines = [.. day] }, new AsOf { KnownOn = day.Key }, cancellation))
            {
                then.Add(line, verdict);
            }
        }

        return content.Lines.Select(line => new AuditedLine(
            package, line, [.. line.Recipients.Select(recipient => registry.Identify(recipient.Named ?? string.Empty, content.Country, AsOf.Open))], then[line.Id], now[line.Id]));
    }

    private Dictionary<string, LineVerdict> Verdicts(PackageContent content, AsOf asOf, CancellationToken cancellation)
    {
        // Written and read, so that every record stands somewhere: what is asked about a record is told apart by its place.
        var report = vetter.Check(AidPackage.Parse(Writer.Write(content), content.Id), registry, asOf, cancellation);
        var findings = report.Findings.ToLookup(finding => LineOf(finding.Subject), StringComparer.Ordinal);
        return content.Lines.Zip(report.Lines).ToDictionary(
            pair => pair.First.Id,
            pair => Verdict(pair.Second.Disposition, findings[pair.Second.Subject]),
            StringComparer.Ordinal);
    }

    private static LineVerdict Verdict(Disposition disposition, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var holding = all.Where(finding => finding.Severity is Severity.Bar or Severity.Hold).ToList();
        return new LineVerdict(
            disposition,
            [.. all.Select(finding => (finding.Rule, finding.Outcome)).Distinct()],
            [
                .. holding.SelectMany(finding => finding.Missing)
                    .Select(missing => new MissingAnswer(PaperOf(missing), missing.Question, missing.AskWho, missing.IsJudgement)).Distinct(),
            ],
            holding.Exists(finding => finding.Missing.IsEmpty),
            holding.Exists(finding => finding.Text is null),
            all.Exists(finding => finding.Outcome == Outcome.Error));
    }

    /// <summary>Papers are asked about alike, so that only their names tell the questions apart.</summary>
    private static string? PaperOf(Findings.Missing.MissingFact missing) => missing.Fact.Contains(".Papers.", StringComparison.Ordinal) ? missing.Subject : null;

    /// <summary>The line of a subject: <c>/lines/3</c> of <c>/lines/3/recipients/0</c>.</summary>
    private static string LineOf(string pointer) => string.Join('/', pointer.Split('/').Take(3));
}
