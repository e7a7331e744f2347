using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>The facts that a rule reads, and how case tables call them.</summary>
internal sealed class RuleFacts
{
    private static readonly ConditionalWeakTable<CompiledRule, RuleFacts> Known = [];

    private readonly Dictionary<Variable, string> _elements = [];

    private RuleFacts(CompiledRule rule)
    {
        foreach (var quantified in rule.Parts.SelectMany(part => Terms.Within(part.Term)).OfType<Quantified>())
        {
            _elements[quantified.Element] = PathOf(quantified.List) + "[]";
        }

        All =
        [
            .. rule.Parts.SelectMany(part => Terms.Within(part.Term)).OfType<Member>()
                .Where(member => member.Property.DeclaringType != typeof(TimeSpan))
                .Select(member => new RuleFact(PathOf(member), member.Property))
                .DistinctBy(fact => fact.Path, StringComparer.Ordinal)
                .OrderBy(fact => fact.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every fact, once, in the order of their paths.</summary>
    public ImmutableArray<RuleFact> All { get; }

    public static RuleFacts Of(CompiledRule rule) => Known.GetValue(rule, static rule => new RuleFacts(rule));

    /// <summary>The facts of all versions of a provision.</summary>
    public static ImmutableArray<RuleFact> Of(Provision provision) =>
    [
        .. provision.Versions.SelectMany(version => Of(version.Rule).All)
            .DistinctBy(fact => fact.Path, StringComparer.Ordinal)
            .OrderBy(fact => fact.Path, StringComparer.Ordinal),
    ];

    public string PathOf(Term term) => term switch
    {
        Variable element => _elements.GetValueOrDefault(element, element.Name),
        Member member => $"{PathOf(member.Owner)}.{member.Property.Name}",
        _ => term.ToString(),
    };
}
