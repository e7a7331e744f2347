using System.Collections.Immutable;
using System.Text.Json;
using Vetting.Rules;

namespace Vetting.Benchmarks.Workload;

/// <summary>The rule file of the workload: the same text for our compiler and for the peers that read RulesEngine's expressions.</summary>
internal static class WorkloadRules
{
    public const string Subject = "package";

    public const int Count = 20;

    public static RuleInput File { get; } = new("rules.json", Open);

    /// <summary>The same rules about <see cref="Stated.StatedPackage"/>.</summary>
    public static RuleInput StatedFile { get; } =
        new("stated-rules.json", () => typeof(WorkloadRules).Assembly.GetManifestResourceStream("workload/stated-rules.json")!);

    /// <summary>The expression of each rule.</summary>
    public static ImmutableArray<string> Expressions { get; } = ReadExpressions();

    private static ImmutableArray<string> ReadExpressions()
    {
        using var file = Open();
        using var json = JsonDocument.Parse(file);
        return
        [
            .. json.RootElement[0].GetProperty("Rules").EnumerateArray()
                .Select(rule => rule.GetProperty("Rules")[0].GetProperty("Expression").GetString()!),
        ];
    }

    private static Stream Open() => typeof(WorkloadRules).Assembly.GetManifestResourceStream("workload/rules.json")!;
}
