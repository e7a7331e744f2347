using System.Collections.Immutable;
using Vetting.Reports.Receipts;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>What is changed about a rule set before it is asked: by options, or again by a receipt.</summary>
/// <param name="Added">Folders and files whose rules are added.</param>
/// <param name="Changes">What is changed, in that order.</param>
internal sealed record RuleChanges(ImmutableArray<string> Added, ImmutableArray<ReceiptRuleChange> Changes)
{
    public static RuleChanges None { get; } = new([], []);

    /// <exception cref="Reading.UnusableInputException">A file cannot be used, or does not go together with the rules.</exception>
    /// <exception cref="WrongUsageException">There is no such rule, or it cannot be changed in that way.</exception>
    public RuleSet To(RuleSet rules)
    {
        try
        {
            return Changed(Added.Aggregate(rules, (all, folder) => all.With(RuleSet.Read(folder))));
        }
        catch (ArgumentException wrong)
        {
            throw new WrongUsageException(wrong.Message.Split(" (Parameter '", 2)[0]);
        }
    }

    /// <summary>Says at the end of a run what was changed, so that no exit code is read without it.</summary>
    public static void Tell(Terminal terminal, RuleSet? rules)
    {
        foreach (var change in rules?.Changes ?? [])
        {
            terminal.Error.WriteLine($"the rules were changed: {change}");
        }
    }

    private RuleSet Changed(RuleSet rules)
    {
        var files = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var change in Changes)
        {
            rules = change switch
            {
                { Change: "severity", Severity: { } severity } => rules.WithSeverity(change.Name, severity, change.Reason),
                { Change: "parameter", File: { } file } => files.Add(file) ? rules.WithParameters(file, change.Reason) : rules,
                _ => rules.Without(change.Name, change.Reason),
            };
        }

        return rules;
    }
}
