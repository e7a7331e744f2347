using System.Collections.Immutable;

namespace Vetting.Rules;

/// <summary>The rules that are part of the library itself.</summary>
internal static class ShippedRules
{
    private const string Prefix = "rules/";

    public static ImmutableArray<RuleInput> Files { get; } =
    [
        .. typeof(ShippedRules).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new RuleInput(name, () => typeof(ShippedRules).Assembly.GetManifestResourceStream(name)!)),
    ];
}
