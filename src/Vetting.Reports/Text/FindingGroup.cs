using System.Collections.Immutable;
using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>Findings of one rule that say the same of several recipients, with the number they have in the report.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Findings">Every finding of the group; never empty.</param>
/// <param name="Names">What each finding calls its own subject and line, in the order of <paramref name="Findings"/>.</param>
internal sealed record FindingGroup(int Number, ImmutableArray<Finding> Findings, ImmutableArray<SubjectNames> Names)
{
    public Finding First => Findings[0];

    /// <summary>A text of the first finding, true of all: the name of the one subject becomes words for each of them.</summary>
    public string OfAll(string text) => Findings.Length == 1 ? text : Names[0].Replace(text, "each of them", "each line");

    /// <summary>Findings are told together where nothing but the subject's and the line's name, the dollars and the sources differ.</summary>
    public static ImmutableArray<FindingGroup> Of(VettingReport report)
    {
        var lines = report.Lines.ToDictionary(line => line.Subject, line => line.Name, StringComparer.Ordinal);
        return
        [
            .. report.Findings.Select(finding => (finding, names: SubjectNames.Of(finding, lines)))
                .GroupBy(its => Sameness(its.finding, its.names), StringComparer.Ordinal)
                .Select((same, index) => new FindingGroup(index + 1, [.. same.Select(its => its.finding)], [.. same.Select(its => its.names)])),
        ];
    }

    private static string Sameness(Finding finding, SubjectNames names)
    {
        IEnumerable<string> said =
        [
            finding.Rule, finding.Text?.Name ?? string.Empty, Words.Of(finding), finding.Title, finding.Message,
            finding.Waiver?.Text ?? string.Empty,
            .. finding.Evidence.SelectMany(fact => new[] { fact.Fact, fact.Meaning, fact.Value }),
            .. finding.Missing.SelectMany(missing => new[] { missing.Subject, missing.Question, missing.AskWho, missing.WriteAs ?? string.Empty }),
            .. finding.Considered.SelectMany(considered => new[] { considered.Exception, considered.Subject, considered.WhyNotMet }),
            .. finding.Contrary.SelectMany(claim => new[] { claim.Id, claim.Says, claim.At.ToString() }),
            Words.Money(finding.Furnished?.BeforeKnown ?? []), Words.Money(finding.Furnished?.AfterKnown ?? []),
            .. finding.Remedies.SelectMany(remedy => new[] { remedy.By, remedy.Action }),
        ];
        return string.Join('\u0001', said.Select(text => names.Replace(text, "\u0002", "\u0003")));
    }
}
