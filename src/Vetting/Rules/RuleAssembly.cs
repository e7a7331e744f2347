using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>Compiles the rules of all files and puts the versions of each id together.</summary>
internal static class RuleAssembly
{
    /// <param name="files">The files, each sound by itself.</param>
    /// <param name="subjects">The type behind each name of a subject.</param>
    /// <param name="parameters">The parameters of the law that rules may name.</param>
    /// <param name="problems">Takes every problem of every rule.</param>
    public static ImmutableArray<Provision> Provisions(
        ImmutableArray<RuleFile> files, IReadOnlyDictionary<string, Type> subjects, ParameterTable parameters, List<Problem> problems)
    {
        var compilers = Compilers(subjects);
        return Together(RulesOf(files).Select(rule => Compile(rule, compilers[rule.Properties.Subject], parameters, problems)).OfType<RuleVersion>().ToList());
    }

    /// <summary>As above, for files that are known to be sound: a rule is compiled when it is first asked, and not before.</summary>
    public static ImmutableArray<Provision> OfSound(ImmutableArray<RuleFile> files, IReadOnlyDictionary<string, Type> subjects)
    {
        var compilers = Compilers(subjects);
        return Together([.. RulesOf(files).Select(rule => new RuleVersion(rule, () => compilers[rule.Properties.Subject].CompileSound([.. Locals(rule)], [.. Parts(rule)])))]);
    }

    private static Dictionary<string, RuleCompiler> Compilers(IReadOnlyDictionary<string, Type> subjects) =>
        subjects.ToDictionary(kind => kind.Key, kind => new RuleCompiler(kind.Value, kind.Key), StringComparer.Ordinal);

    private static IEnumerable<RuleText> RulesOf(ImmutableArray<RuleFile> files) =>
        files.SelectMany(file => file.Workflows).SelectMany(workflow => workflow.Rules);

    private static ImmutableArray<Provision> Together(List<RuleVersion> versions)
    {
        return
        [
            .. versions.GroupBy(version => (version.Properties.Id, version.Properties.Variant, version.Properties.Severity))
                .OrderBy(same => same.Key.Id, StringComparer.Ordinal)
                .ThenBy(same => same.Key.Variant, StringComparer.Ordinal)
                .ThenBy(same => same.Key.Severity)
                .Select(same => new Provision(same)),
        ];
    }

    private static RuleVersion? Compile(RuleText rule, RuleCompiler compiler, ParameterTable parameters, List<Problem> problems)
    {
        var compiled = compiler.Compile(Locals(rule), Parts(rule), problems);
        if (compiled is null)
        {
            return null;
        }

        var unknown = compiled.LawReferences.Where(reference => !parameters.Names.TryGetValue(reference.Name, out var isList) || isList != reference.IsList);
        problems.AddRange(unknown.Select(reference => new Problem(
            reference.Place, $"no {(reference.IsList ? "list" : "number")} among the parameters is named {Quoted.Text(reference.Name)}", null, Nearest.To(reference.Name, parameters.Names.Keys))));
        return new RuleVersion(rule, compiled);
    }

    internal static IEnumerable<LocalParameter> Locals(RuleText rule) =>
        (rule.LocalParams ?? []).Select(local => new LocalParameter(local.Name, Text(local.Expression)));

    internal static IEnumerable<RulePart> Parts(RuleText rule) =>
        rule.Rules.Select(part => new RulePart(part.RuleName, part.Properties.Part, Text(part.Expression)));

    private static ExpressionText Text(PlacedText expression) => new(expression.Text, expression.At);
}
