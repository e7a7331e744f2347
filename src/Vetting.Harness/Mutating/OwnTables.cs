using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>Whether a set brought its tables along. What a few rules borrow of the shipped ones, they are not to answer for.</summary>
internal static class OwnTables
{
    public static bool HasParameters(RuleSet rules) => Has(rules, input => input.IsParameters);

    public static bool HasChannels(RuleSet rules) => Has(rules, input => input.IsChannels);

    private static bool Has(RuleSet rules, Func<RuleInput, bool> isTable)
    {
        var used = rules.Used.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return !ShippedRules.Files.Any(shipped => isTable(shipped) && used.Contains(shipped.Name)) || ShippedRules.Files.All(shipped => used.Contains(shipped.Name));
    }
}
