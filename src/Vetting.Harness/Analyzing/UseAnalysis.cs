using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Vetting.Facts;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>Facts that no rule reads, and parameters that none goes by.</summary>
internal static class UseAnalysis
{
    public static IEnumerable<AnalysisFinding> OfFacts(RuleSet rules)
    {
        var read = rules.Provisions.SelectMany(provision => RuleFacts.Of(provision)).Select(fact => (fact.Fact.DeclaringType, fact.Fact.Name)).ToHashSet();
        var bound = string.Create(CultureInfo.InvariantCulture, $"in all versions of all {rules.Provisions.Length} rules");
        return Declared().Where(fact => !read.Contains((fact.Fact.DeclaringType, fact.Fact.Name)))
            .OrderBy(fact => fact.Path, StringComparer.Ordinal)
            .Select(fact => new AnalysisFinding(AnalysisKind.UnreadFact, string.Empty, $"no rule reads {fact.Path}", bound));
    }

    /// <summary>The facts may go by a parameter that no rule names: then a case notices that it is gone.</summary>
    public static IEnumerable<AnalysisFinding> OfParameters(RuleSet rules, ImmutableArray<RuleCase> cases)
    {
        var named = rules.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Rule.LawReferences).Select(reference => reference.Name).ToHashSet(StringComparer.Ordinal);
        var bound = string.Create(CultureInfo.InvariantCulture, $"in all versions of all {rules.Provisions.Length} rules, and by asking {cases.Length} cases without it");
        return rules.Parameters.All.Where(parameter => !named.Contains(parameter.Name) && !IsNoticed(rules, parameter, cases))
            .Select(parameter => new AnalysisFinding(AnalysisKind.UnusedParameter, string.Empty, $"no rule names the parameter `{parameter.Name}`, and no case notices that it is gone", bound));
    }

    private static bool IsNoticed(RuleSet rules, Parameter parameter, ImmutableArray<RuleCase> cases)
    {
        var content = new ParameterTableContent { Schema = ParameterTableContent.SchemaName, Parameters = rules.Parameters.All.Remove(parameter) };
        var without = new RuleSet(rules) { Parameters = new ParameterTable(content) };
        return cases.Any(its => !CaseRunner.Ask(without, its).Actual.IsSameAs(CaseRunner.Ask(rules, its).Actual));
    }

    /// <summary>Every fact once, under the shortest way to it.</summary>
    private static IEnumerable<(string Path, PropertyInfo Fact)> Declared()
    {
        var left = new Queue<(string Path, Type Type)>(SubjectKinds.Types.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value)));
        var seen = SubjectKinds.Types.Values.ToHashSet();
        while (left.TryDequeue(out var its))
        {
            foreach (var fact in its.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                var element = Rules.Language.ListTypes.ElementOf(fact.PropertyType);
                var below = element ?? fact.PropertyType;
                var path = $"{its.Path}.{fact.Name}{(element is null ? string.Empty : "[]")}";
                if (typeof(FactObject).IsAssignableFrom(below) && seen.Add(below))
                {
                    left.Enqueue((path, below));
                }
                else if (!typeof(FactObject).IsAssignableFrom(fact.PropertyType) && (fact.IsDefined(typeof(InformationAttribute)) || fact.IsDefined(typeof(JudgementAttribute))))
                {
                    yield return (path, fact);
                }
            }
        }
    }
}
