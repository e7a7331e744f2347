using System.CommandLine;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting test [PATH…]</c>: the cases beside the rules.</summary>
internal static class TestCommand
{
    public static Command Declare(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "folders of rules with their `cases.csv`; by default the shipped rules and their cases",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var filter = Pattern("--filter", "only the cases whose id is like this; no rule's minimum of cases is checked then");
        var rule = Pattern("--rule", "only the rules whose id is like this");
        var set = Pattern("--set", "only the rule sets whose name is like this");
        var format = new Option<string>("--format") { Description = "how the results are written", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "junit", "json");
        var into = new Option<string?>("--output") { Description = "a file for the results, written whole or not at all", HelpName = "FILE" };
        var command = new Command("test", "Runs the cases of rules, and says where a rule has too few of them.") { paths, filter, rule, set, format, into };
        UnknownOptions.Refuse(paths, command.Options);
        command.SetAction((parsed, cancellation) =>
        {
            var request = new TestRequest(
                parsed.GetValue(paths) ?? [],
                new CaseFilter { Case = parsed.GetValue(filter), Rule = parsed.GetValue(rule), Set = parsed.GetValue(set) },
                parsed.GetRequiredValue(format),
                parsed.GetValue(into));
            return Task.Run(() => (int)new Test(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }

    private static Option<string?> Pattern(string name, string description) =>
        new(name) { Description = $"{description}; `*` stands for any characters", HelpName = "PATTERN" };
}
