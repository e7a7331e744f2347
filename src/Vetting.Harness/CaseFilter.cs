using System.IO.Enumeration;

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

    internal bool LetsThrough(string set, string rule) => Matches(Set, set) && (Matches(Rule, rule) || Matches(Rule, rule.Split('/')[0]));

    internal bool LetsThrough(string id) => Matches(Case, id);

    private static bool Matches(string? pattern, string name) =>
        pattern is null || FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
