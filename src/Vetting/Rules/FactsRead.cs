using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules;

/// <summary>What the rules of a set read: found in their compiled terms, so that it cannot fall behind them.</summary>
internal static class FactsRead
{
    private static readonly Type[] Subjects = [typeof(PackageFacts), typeof(LineFacts), typeof(RecipientFacts)];

    /// <summary>Where the facts that any text of any rule reads are written in a package or registry, such as <c>listings[].to</c>.</summary>
    /// <remarks>Of an object that a rule looks at all facts count, because one may rest on its neighbours: more than is read may be named, never less.</remarks>
    public static ImmutableHashSet<string> WrittenAs(RuleSet rules)
    {
        var read = rules.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Rule.Parts)
            .SelectMany(part => Members(part.Term)).Distinct().ToList();
        var around = read.SelectMany(fact => new[] { fact.DeclaringType, fact.PropertyType, ListTypes.ElementOf(fact.PropertyType) }).OfType<Type>().Distinct()
            .Where(type => typeof(FactObject).IsAssignableFrom(type) && !Subjects.Contains(type)).SelectMany(type => type.GetProperties());
        return [.. read.Concat(around).Select(PlaceOf).OfType<string>()];
    }

    private static IEnumerable<PropertyInfo> Members(Term term) =>
        term.Operands.SelectMany(Members).Concat(term is Member member ? [member.Property] : []);

    private static string? PlaceOf(PropertyInfo fact) =>
        fact.GetCustomAttribute<InformationAttribute>()?.WrittenAs ?? fact.GetCustomAttribute<JudgementAttribute>()?.WrittenAs;
}
