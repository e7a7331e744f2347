using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>By what a command checks.</summary>
/// <param name="Registry">The registries named; empty where each package's own is meant.</param>
/// <param name="Rules">A folder of rules; <see langword="null"/> for the shipped ones.</param>
/// <param name="AsOf">The clocks.</param>
internal sealed record CheckingRequest(ImmutableArray<string> Registry, string? Rules, AsOf AsOf)
{
    /// <summary>What is changed about the rules.</summary>
    public RuleChanges Changes { get; init; } = RuleChanges.None;

    /// <exception cref="Reading.UnusableInputException">A rule file cannot be used.</exception>
    /// <exception cref="WrongUsageException">The rules cannot be changed as asked for.</exception>
    public RuleSet ReadRules() => Changes.To(Rules is { } folder ? RuleSet.Read(folder) : RuleSet.Shipped);
}
