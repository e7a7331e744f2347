using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting test [PATH…]</c>: the cases beside the rules, samples, and what an auditor expects of packages.</summary>
internal static class TestCommand
{
    public static Command Declare(Terminal terminal)
    {
        var shared = new SuiteOptions(
            "folders of rules with their `cases.csv`, of packages with `expected.csv`, or of packages with approved reports; by default the shipped rules and their cases",
            "text",
            "junit",
            "json");
        var filter = SuiteOptions.Pattern("--filter", "only the cases whose id is like this; no rule's minimum of cases is checked then");
        var rules = new Option<string?>("--rules") { Description = "the rules for packages with `expected.csv` or approved reports, in place of the shipped ones", HelpName = "PATH" };
        var matrix = new Option<bool>("--matrix") { Description = "show rule by rule what was expected against what was answered" };
        var approve = new Option<bool>("--approve") { Description = "approve reports that differ, once the difference has been shown" };
        var watch = new Option<bool>("--watch") { Description = "run again whenever a file below the paths changes, until Ctrl-C" };
        var command = new Command("test", "Runs the cases of rules, and says where a rule has too few of them.") { filter, rules, matrix, approve, watch };
        shared.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && shared.Paths(result).IsEmpty)
            {
                result.AddError("`--watch` has nothing to watch; expected a path");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var request = new TestRequest
            {
                Paths = shared.Paths(parsed),
                Rules = parsed.GetValue(rules),
                Filter = shared.Filter(parsed, parsed.GetValue(filter)),
                Format = shared.Format(parsed),
                WithMatrix = parsed.GetValue(matrix),
                Approve = parsed.GetValue(approve),
                Output = shared.Output(parsed),
            };
            return Task.Run(
                () => (int)(parsed.GetValue(watch)
                    ? new Watch(terminal, request.Paths).Run(() => new Test(terminal).Run(request, cancellation), cancellation)
                    : new Test(terminal).Run(request, cancellation)),
                CancellationToken.None);
        });
        return command;
    }
}
