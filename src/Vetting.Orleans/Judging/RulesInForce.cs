using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Orleans.Judging;

/// <summary>One version of the rules, read and compiled; a judgement uses one such object and nothing else of any rules.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class RulesInForce
{
    /// <summary>Lists of claims that a rule set may do without; every other claim may say what a unit is or what reaches it.</summary>
    private static readonly ImmutableArray<string> MayGoUnread = ["listings", "vettings", "misuses"];

    private readonly Lazy<ImmutableHashSet<string>> _unread;

    public RulesInForce(long version, RuleSet rules)
    {
        (Version, Rules, Vetter) = (version, rules, Vetter.Create(rules));
        _unread = new(() =>
        {
            var read = FactsRead.WrittenAs(rules);
            return [.. MayGoUnread.Where(kind => !read.Any(place => place.StartsWith(kind + "[]", StringComparison.Ordinal)))];
        });
    }

    public long Version { get; }

    public RuleSet Rules { get; }

    public Vetter Vetter { get; }

    /// <summary>Whether a claim of the list can change an answer of these rules.</summary>
    public bool Reads(string kind) => !_unread.Value.Contains(kind);
}
