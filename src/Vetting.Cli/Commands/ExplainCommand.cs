using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting explain PACKAGE</c>: why, down to the claims and sources, and what would clear it.</summary>
internal static class ExplainCommand
{
    public static Command Declare(Terminal terminal)
    {
        var package = new Argument<string[]>("PACKAGE")
        {
            Description = "a package file, a folder, an NDJSON file, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var rule = new Option<string?>("--rule") { Description = "a rule's id, such as SL-01; by default every rule that found something", HelpName = "ID" };
        var subject = new Option<string?>("--subject")
        {
            Description = "a place in the package, such as /lines/0/recipients/0; by default every one",
            HelpName = "POINTER",
        };
        var whatIf = new Option<string?>("--what-if")
        {
            Description = "tries out what would clear each finding; with the id of an act, applies it and shows every outcome that moves",
            HelpName = "ACT",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var checking = new CheckingOptions();
        var format = new Option<string>("--format") { Description = "how it is written", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var into = new Option<string?>("--output") { Description = "a file, written whole or not at all", HelpName = "FILE" };
        Option[] options = [rule, subject, whatIf, .. checking.All, format, into];
        UnknownOptions.Refuse(package, options);
        var command = new Command("explain", "Says why: the tree of each rule's parts with values, claims and sources, and what would clear it.") { package };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) =>
        {
            var request = new ExplainRequest(
                [.. parsed.GetRequiredValue(package)],
                parsed.GetValue(rule),
                parsed.GetValue(subject),
                parsed.GetResult(whatIf) is not null,
                parsed.GetValue(whatIf),
                checking.Of(parsed),
                parsed.GetValue(format) == "json",
                parsed.GetValue(into));
            return Task.Run(() => (int)Guarded.Run(terminal, () => new Explain(terminal, request).Run(cancellation)), CancellationToken.None);
        });
        return command;
    }
}
