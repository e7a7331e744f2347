using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting import training-report FILE</c>: yearly reports on foreign military training, as packages.</summary>
internal static class ImportTrainingCommand
{
    public static Command Declare(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a table of training activities, as Security Force Monitor publishes them" };
        var country = new Option<string?>("--country") { Description = "the country of rows that do not say one, such as MX", HelpName = "CODE" };
        var totals = new Option<string?>("--totals") { Description = "a table of the totals that the reports print, to compare with", HelpName = "FILE" };
        var into = new Option<string?>("--output") { Description = "a folder for the packages and for `rows.csv`, which says of every row what became of it", HelpName = "FOLDER" };
        var madeUp = new Option<bool>("--made-up") { Description = "the rows are made up; the packages say so" };
        var vet = new Option<bool>("--vet") { Description = "vets every activity, by what was known on its day and by all that is known now, and prints one page of what it comes to" };
        var registry = new Option<string[]>("--registry") { Description = "with --vet, what is known: files or folders", HelpName = "PATH" };
        var command = new Command("training-report", "Makes a package for each country, fiscal year and channel.") { file, country, totals, into, madeUp, vet, registry };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new ImportTrainingRequest(
                parsed.GetRequiredValue(file),
                parsed.GetValue(country),
                parsed.GetValue(totals),
                parsed.GetValue(into),
                parsed.GetValue(madeUp),
                parsed.GetValue(vet),
                [.. parsed.GetValue(registry) ?? []]);

            // Off this thread, so that Ctrl+C ends the process while it vets.
            return Task.Run(() => (int)new ImportTraining(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }
}
