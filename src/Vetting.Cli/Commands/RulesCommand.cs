using System.CommandLine;
using NodaTime;
using Vetting.Harness;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting rules list|show ID</c>: the law, as the rules have it.</summary>
internal static class RulesCommand
{
    public static Command Declare(Terminal terminal)
    {
        var folder = new Option<string?>("--rules") { Description = "a folder of rules in place of the shipped ones", Recursive = true, HelpName = "PATH" };
        var id = new Argument<string>("ID") { Description = "a rule's id, such as SL-01" };
        var lawOn = DayOption.Of("--law-on", "the day whose text and parameters are shown; by default every version");
        var list = new Command("list", "Lists the rules.");
        list.SetAction(parsed => (int)With(parsed.GetValue(folder), terminal, rules => List(rules, terminal)));
        var show = new Command("show", "Prints one rule as a page: its law, its parts, its parameters, its history and its cases.") { id, lawOn };
        show.SetAction(parsed => (int)Guarded.Run(terminal, () => Show(
            parsed.GetValue(folder) is { } path ? RuleSuite.Read(path) : RuleSuite.Shipped, parsed.GetRequiredValue(id), parsed.GetValue(lawOn), terminal)));
        return new Command("rules", "Shows the rules.") { folder, list, show };
    }

    private static ExitCode With(string? folder, Terminal terminal, Func<RuleSet, ExitCode> run)
    {
        try
        {
            return run(folder is null ? RuleSet.Shipped : RuleSet.Read(folder));
        }
        catch (UnusableInputException unusable)
        {
            terminal.Error.WriteLine(unusable.Message);
            return ExitCode.UnusableFile;
        }
    }

    private static ExitCode List(RuleSet rules, Terminal terminal)
    {
        foreach (var version in rules.Provisions.SelectMany(provision => provision.Versions))
        {
            var properties = version.Properties;
            terminal.Output.WriteLine($"{properties.Name,-26}{properties.Severity,-6}{Spelling.Of(properties.Basis),-16}{version.Name,-37} {properties.Title}");
        }

        if (rules.Provisions.IsEmpty)
        {
            terminal.Error.WriteLine("there is no rule");
            return ExitCode.NothingEvaluated;
        }

        return ExitCode.Clear;
    }

    private static ExitCode Show(RuleSuite suite, string id, LocalDate? on, Terminal terminal)
    {
        var provisions = suite.Rules.Provisions.Where(provision =>
            string.Equals(provision.Id, id, StringComparison.OrdinalIgnoreCase) || string.Equals(provision.Name, id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (provisions.Count == 0)
        {
            var near = Nearest.To(id, suite.Rules.Provisions.Select(provision => provision.Id));
            terminal.Error.WriteLine($"no rule has the id `{id}`{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
            return ExitCode.Usage;
        }

        terminal.Output.Write(string.Join('\n', provisions.SelectMany(provision => Pages(provision, suite, on))));
        return ExitCode.Clear;
    }

    private static IEnumerable<string> Pages(Provision provision, RuleSuite suite, LocalDate? on)
    {
        IEnumerable<RuleVersion> versions = on is not { } day ? provision.Versions : provision.On(day) is { State: TextState.InForce, Version: { } only } ? [only] : [];
        return [.. versions.Select(version => RulePage.Of(version, suite.Rules, on)), RuleHistory.Of(provision, suite, on)];
    }
}
