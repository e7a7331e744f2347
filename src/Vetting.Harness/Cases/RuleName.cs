using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>The name by which cases call a provision: its id, with <c>/variant</c> where it has one, and its severity where only that tells two apart.</summary>
internal static class RuleName
{
    public static ImmutableArray<(string Name, Provision Provision)> Of(RuleSet rules)
    {
        var shared = rules.Provisions.GroupBy(Short, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Provisions.Select(provision => (Short(provision) is var name && shared.Contains(name) ? $"{name}/{provision.Latest.Properties.Severity.ToString().ToLowerInvariant()}" : name, provision))];
    }

    /// <summary>The rule set of a provision: the folder of its file.</summary>
    public static string SetOf(Provision provision) => SetOf(provision.Latest.Text.Place.File);

    public static string SetOf(string file) => file.Split('/') is [.., var folder, _] ? folder : string.Empty;

    private static string Short(Provision provision) =>
        provision.Latest.Properties.Variant is { } variant ? $"{provision.Id}/{variant}" : provision.Id;
}
