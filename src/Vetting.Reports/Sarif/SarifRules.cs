using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Reading;
using Vetting.Reports.Escaping;
using Vetting.Rules;
using Vetting.Rules.Files;
using static Vetting.Reports.Sarif.SarifObject;

namespace Vetting.Reports.Sarif;

/// <summary>The rules that were asked and, as a taxonomy, the provisions that they rest on.</summary>
internal sealed class SarifRules
{
    /// <summary>Names the taxonomy for good, so that results of different runs can be told to mean the same.</summary>
    private const string Guid = "3f6f2d0c-6a36-4e0f-9d0b-6f1c1d8e5b21";

    private static readonly string[] Contents = ["nonLocalizedData"];
    private static readonly string[] Relevant = ["relevant"];

    private readonly ImmutableArray<RuleProperties> _rules;
    private readonly Dictionary<string, int> _numbers;
    private readonly ImmutableArray<Citation> _provisions;
    private readonly Dictionary<string, int> _provisionNumbers;

    public SarifRules(IEnumerable<VettingReport> reports)
    {
        // One id may have versions of different dates; the descriptor is of the one asked first, and each result names its own.
        _rules = [.. reports.SelectMany(report => report.Checked).Select(its => its.Properties).DistinctBy(its => its.Name, StringComparer.Ordinal).OrderBy(its => its.Name, StringComparer.Ordinal)];
        _numbers = _rules.Index().ToDictionary(its => its.Item.Name, its => its.Index, StringComparer.Ordinal);
        _provisions = [.. reports.SelectMany(report => report.Checked).SelectMany(its => its.Properties.Citations).DistinctBy(its => its.Provision, StringComparer.Ordinal).OrderBy(its => its.Provision, StringComparer.Ordinal)];
        _provisionNumbers = _provisions.Index().ToDictionary(its => its.Item.Provision, its => its.Index, StringComparer.Ordinal);
    }

    public IEnumerable<object> Descriptors => _rules.Select(Descriptor);

    public static IEnumerable<(string, object?)> Supported => Of(("name", "provisions"), ("index", 0), ("guid", Guid));

    public IEnumerable<(string, object?)> Taxonomy => Of(
        ("name", "provisions"),
        ("guid", Guid),
        ("organization", "Vetting"),
        ("shortDescription", Text("the provisions of law and recommendations that the rules rest on, each in the project's own words")),
        ("contents", Contents),
        ("isComprehensive", false),
        ("taxa", _provisions.Select(its => Of(("id", its.Provision), ("shortDescription", Text(its.Says)), ("properties", Of(("source", its.Source), ("verified", its.Verified)))))));

    public int NumberOf(CheckedRule its) => _numbers[its.Rule];

    public IEnumerable<object> Taxa(CheckedRule its) => its.Properties.Citations.Select(citation => citation.Provision).Distinct(StringComparer.Ordinal).Select(Taxon);

    private IEnumerable<(string, object?)> Descriptor(RuleProperties rule) => Of(
        ("id", rule.Name),
        ("shortDescription", Text(rule.Title)),
        ("fullDescription", Text($"{rule.Title}. {string.Join(" ", rule.Citations.Select(its => $"{its.Provision}: {its.Says}."))}")),
        ("help", Text(Help(rule))),
        ("defaultConfiguration", Of(("level", rule.Severity switch { Severity.Bar or Severity.Hold => "error", Severity.Warn => "warning", _ => "note" }))),
        ("relationships", rule.Citations.Select(its => its.Provision).Distinct(StringComparer.Ordinal).Select(provision => Of(("target", Taxon(provision)), ("kinds", Relevant)))),
        ("properties", Of(("severity", rule.Severity), ("basis", Spelling.Of(rule.Basis)), ("notExpressible", rule.NotExpressible.IsEmpty ? null : rule.NotExpressible))));

    private static string Help(RuleProperties rule) => rule.Remedies.IsEmpty
        ? "No act that would clear a finding is on file for this rule; supply what is missing, or change the proposal."
        : $"What would clear a finding: {string.Join("; ", rule.Remedies.Select(its => $"{its.By}: {its.Action}"))}.";

    private IEnumerable<(string, object?)> Taxon(string provision) => Of(
        ("id", provision), ("index", _provisionNumbers[provision]), ("toolComponent", Of(("name", "provisions"), ("index", 0), ("guid", Guid))));

    private static IEnumerable<(string, object?)> Text(string text) => Of(("text", PlainText.InLines(text)));
}
