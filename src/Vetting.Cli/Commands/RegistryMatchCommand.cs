using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting registry match TEXT…</c>: which units texts name, and what speaks for and against it.</summary>
internal static class RegistryMatchCommand
{
    public static Command Declare(Terminal terminal)
    {
        var texts = new Argument<string[]>("TEXT")
        {
            Description = "texts as papers write them, each in quotes; or - for one a line on standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var registry = RegistryOption.Declare();
        var country = new Option<string?>("--country")
        {
            Description = "the country whose units are meant, such as MX; by default the only one that the registry has",
            HelpName = "CODE",
        };
        var format = new Option<string>("--format") { Description = "how it is written: text, or json with one object a line", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("match", "Says which unit a text names, and why.") { texts, registry, country, format };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new RegistryMatchRequest([.. parsed.GetRequiredValue(texts)], parsed.GetValue(country), parsed.GetValue(format) == "json");

            // Off this thread, so that Ctrl+C ends the process even while it waits for input.
            return Task.Run(
                () => (int)RegistryOption.With(parsed.GetValue(registry), terminal, known => new RegistryMatch(known, terminal).Run(request, cancellation)),
                CancellationToken.None);
        });
        return command;
    }
}
