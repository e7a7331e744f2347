using System.CommandLine;
using Vetting.Screening;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting screen FILE…</c>: packages by the million in, a row for each finding out.</summary>
internal static class ScreenCommand
{
    public static Command Declare(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "lines of JSON; .csv or .parquet in the flat form, which the README of Vetting.Screening describes; or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var checking = new CheckingOptions();
        var into = new Option<string>("--output") { Description = "the file for the findings; it appears when the run is complete", HelpName = "FILE", Required = true };
        var format = new Option<string?>("--format") { Description = "how findings are written; by default what the name of the output ends in, else ndjson" };
        format.AcceptOnlyFromAmong("ndjson", "csv", "parquet");
        var threads = new Option<int?>("--threads") { Description = "on how many threads; by default one for each processor", HelpName = "COUNT" };
        WholeNumber.Demand(threads, "number of threads", "1 or more", least: 1);
        var restart = new Option<bool>("--restart") { Description = "begins anew where an earlier run of this output was ended; by default it goes on from there" };
        var failOn = WordOption.Of("--fail-on", "the least that makes the exit code other than 0", FailOn.Held);
        Option[] options = [.. checking.All, into, format, threads, restart, failOn];
        UnknownOptions.Refuse(files, options);
        var command = new Command("screen", "Screens packages by the million, in bounded memory, and writes what is found.") { files };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) =>
        {
            var request = new ScreenRequest(
                [.. parsed.GetRequiredValue(files)],
                checking.Of(parsed),
                parsed.GetRequiredValue(into),
                Format(parsed.GetValue(format) ?? Path.GetExtension(parsed.GetRequiredValue(into)).TrimStart('.')),
                parsed.GetValue(threads) ?? Environment.ProcessorCount,
                parsed.GetValue(restart),
                parsed.ValueOf<FailOn>(failOn));
            return Task.Run(() => (int)new Screen(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }

    private static FindingsFormat Format(string name) => name.ToUpperInvariant() switch
    {
        "CSV" => FindingsFormat.Csv,
        "PARQUET" => FindingsFormat.Parquet,
        _ => FindingsFormat.Ndjson,
    };
}
