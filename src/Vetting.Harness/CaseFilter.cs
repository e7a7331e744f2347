using System.IO.Enumeration;
using Vetting.Harness.Cases;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness;

/// <summary>Which rules and cases a run is about. A pattern may hold <c>*</c> for any characters; case does not matter.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CaseFilter
{
    /// <summary>Gets the filter that lets everything through.</summary>
    public static CaseFilter None { get; } = new();

    /// <summary>Gets the pattern of rule sets, or <see langword="null"/> for all.</summary>
    public string? Set { get; init; }

    /// <summary>Gets the pattern of rule ids, or <see langword="null"/> for all.</summary>
    public string? Rule { get; init; }

    /// <summary>Gets the pattern of case ids, or <see langword="null"/> for all. With one, no rule's minimum of cases is checked.</summary>
    public string? Case { get; init; }

    /// <summary>Gets the pattern of tags, of which one has to match, or <see langword="null"/> for all. A rule's tags are its severity, its basis and what it is asked of.</summary>
    public string? Tag { get; init; }

    internal bool IsNone => (Set, Rule, Case, Tag) == default;

    internal bool LetsThrough(string rule, Provision provision) =>
        Matches(Set, RuleName.SetOf(provision)) && (Matches(Rule, rule) || Matches(Rule, provision.Id)) && Tags(provision).Any(tag => Matches(Tag, tag));

    internal bool LetsThrough(string id) => Matches(Case, id);

    private static string[] Tags(Provision provision) =>
        [provision.Latest.Properties.Severity.ToString(), Spelling.Of(provision.Latest.Properties.Basis), provision.Subject];

    private static bool Matches(string? pattern, string name) =>
        pattern is null || FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
