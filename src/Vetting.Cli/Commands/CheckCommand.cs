using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting check PATH…</c>: packages in, findings out.</summary>
internal static class CheckCommand
{
    public static Command Declare(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "package files, folders, NDJSON files, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var checking = new CheckingOptions();
        var format = WordOption.Of("--format", "how the report is written", ReportFormat.Text);
        var openAsFail = new Option<bool>("--sarif-open-as-fail") { Description = "writes what is open or needs judgement as `fail`, for consumers of SARIF that drop every other kind" };
        var into = new Option<string?>("--output")
        {
            Description = "a file for the report, written whole or not at all; for html and csv also a folder, named with a slash at the end",
            HelpName = "FILE|FOLDER/",
        };
        var opens = new Option<bool>("--open") { Description = "shows the report in a browser; only with --format html" };
        var against = AgainstOption.Of("--against", "checks a second time with what was known by that day, or `now` with everything known, and shows what moves");
        var expiring = DaysOption.Of("--expiring", "lists the waivers that end within so many days of --known-on, by default of today");
        var receipt = new Option<string?>("--receipt") { Description = "a file for the receipt, which `vetting verify` runs again", HelpName = "FILE" };
        var sign = new Option<string?>("--sign") { Description = "an ECDSA private key in PEM; signs the receipt into a file beside it", HelpName = "KEY" };
        var failOn = WordOption.Of("--fail-on", "the least that makes the exit code other than 0", FailOn.Held);
        Option[] options = [.. checking.All, format, openAsFail, into, opens, against, expiring, receipt, sign, failOn];
        UnknownOptions.Refuse(paths, options);
        var command = new Command("check", "Checks packages and reports what is found.") { paths };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var word = result.GetValue(format);
            Needs(openAsFail, result.GetValue(openAsFail), word is "sarif", "--format sarif");
            Needs(opens, result.GetValue(opens), word is "html", "--format html");
            Needs(against, result.GetResult(against) is not null, word is null or "text" or "json" or "html" or "markdown", "--format text, json, html or markdown");
            if (result.GetResult(sign) is not null && result.GetResult(receipt) is null)
            {
                result.AddError("`--sign` signs a receipt; expected `--receipt FILE` as well");
            }

            void Needs(Option option, bool isGiven, bool isRight, string what)
            {
                if (isGiven && !isRight)
                {
                    result.AddError($"`{option.Name}` is for {what} only");
                }
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var request = new CheckRequest(
                [.. parsed.GetRequiredValue(paths)],
                checking.Of(parsed),
                parsed.ValueOf<ReportFormat>(format),
                parsed.GetValue(openAsFail),
                parsed.GetValue(into),
                parsed.GetValue(opens),
                parsed.GetValue(against),
                parsed.GetValue(expiring),
                parsed.GetValue(receipt),
                parsed.GetValue(sign),
                parsed.ValueOf<FailOn>(failOn));

            // Off this thread, so that Ctrl+C ends the process even while it waits for input.
            return Task.Run(() => (int)new Check(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }
}
