using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting test [PATH…]</c>: the cases beside the rules.</summary>
internal static class TestCommand
{
    public static Command Declare(Terminal terminal)
    {
        var shared = new SuiteOptions("text", "junit", "json");
        var filter = SuiteOptions.Pattern("--filter", "only the cases whose id is like this; no rule's minimum of cases is checked then");
        var command = new Command("test", "Runs the cases of rules, and says where a rule has too few of them.") { filter };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var request = new TestRequest(shared.Paths(parsed), shared.Filter(parsed, parsed.GetValue(filter)), shared.Format(parsed), shared.Output(parsed));
            return Task.Run(() => (int)new Test(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }
}
