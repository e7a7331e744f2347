using System.CommandLine;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting rules list|show ID</c>: the law, as the rules have it.</summary>
internal static class RulesCommand
{
    public static Command Declare(TextWriter output, TextWriter error)
    {
        var folder = new Option<string?>("--rules") { Description = "a folder of rules in place of the shipped ones", Recursive = true };
        var id = new Argument<string>("ID") { Description = "a rule's id, such as SL-01" };
        var list = new Command("list", "Lists the rules.");
        list.SetAction(parsed => (int)With(parsed.GetValue(folder), error, rules => List(rules, output)));
        var show = new Command("show", "Prints one rule as a page.") { id };
        show.SetAction(parsed => (int)With(parsed.GetValue(folder), error, rules => Show(rules, parsed.GetRequiredValue(id), output, error)));
        return new Command("rules", "Shows the rules.") { folder, list, show };
    }

    private static ExitCode With(string? folder, TextWriter error, Func<RuleSet, ExitCode> run)
    {
        try
        {
            return run(folder is null ? RuleSet.Shipped : RuleSet.Read(folder));
        }
        catch (UnusableInputException unusable)
        {
            error.WriteLine(unusable.Message);
            return ExitCode.UnusableFile;
        }
    }

    private static ExitCode List(RuleSet rules, TextWriter output)
    {
        foreach (var version in rules.Provisions.SelectMany(provision => provision.Versions))
        {
            var properties = version.Properties;
            output.WriteLine($"{properties.Id,-7}{properties.Severity,-6}{Spelling.Of(properties.Basis),-16}{version.Name,-20} {properties.Title}");
        }

        return rules.Provisions.IsEmpty ? ExitCode.NothingEvaluated : ExitCode.Clear;
    }

    private static ExitCode Show(RuleSet rules, string id, TextWriter output, TextWriter error)
    {
        var versions = rules.Provisions.SelectMany(provision => provision.Versions)
            .Where(version => string.Equals(version.Properties.Id, id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (versions.Count == 0)
        {
            var near = Nearest.To(id, rules.Provisions.Select(provision => provision.Id));
            error.WriteLine($"no rule has the id `{id}`{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
            return ExitCode.Usage;
        }

        foreach (var version in versions)
        {
            output.WriteLine(RulePage.Of(version));
        }

        return ExitCode.Clear;
    }
}
