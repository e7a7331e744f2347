using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>Citations whose provision got a newer text after they were read, as the rules themselves know.</summary>
internal static class CitationAnalysis
{
    public static IEnumerable<AnalysisFinding> Of(ImmutableArray<(string Name, Provision Provision)> rules, LocalDate on)
    {
        var begun = rules.SelectMany(rule => rule.Provision.Versions)
            .SelectMany(version => version.Properties.Citations.SelectMany(citation => version.Properties.InForce.Select(period => (citation.Provision, period.From, version))))
            .Where(its => its.From is { } from && from <= on)
            .ToLookup(its => its.Provision, StringComparer.Ordinal);
        var bound = $"in the versions of all {rules.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} rules that began by {Day(on)}";
        foreach (var (name, provision) in rules)
        {
            if (provision.On(on).Version is not { } version)
            {
                continue;
            }

            foreach (var citation in version.Properties.Citations.Where(citation => citation.Read is not null))
            {
                var newer = begun[citation.Provision].Where(its => its.version != version && its.From > citation.Read).OrderBy(its => its.From).FirstOrDefault();
                if (newer.version is not null)
                {
                    yield return new AnalysisFinding(
                        AnalysisKind.SupersededCitation,
                        name,
                        $"{version.Name} cites {citation.Provision} as read on {Day(citation.Read!.Value)}; {newer.version.Name} has a text of it since {Day(newer.From!.Value)}",
                        bound);
                }
            }
        }
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
