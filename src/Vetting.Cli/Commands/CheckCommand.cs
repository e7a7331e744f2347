using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Vetting.Logic;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting check PATH…</c>: packages in, findings out.</summary>
internal static class CheckCommand
{
    public static Command Declare(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "package files, folders, NDJSON files, or - for standard input", Arity = ArgumentArity.OneOrMore };
        var registry = new Option<string[]>("--registry") { Description = "what is known: files or folders; by default the folder `registry` beside each package" };
        var rules = new Option<string?>("--rules") { Description = "a folder of rules in place of the shipped ones" };
        var lawOn = Date("--law-on", "the day whose law applies; by default each line's own dates");
        var knownOn = Date("--known-on", "the last day on which a claim may have become public to be used");
        var assessAs = new Option<Assessor>("--assess-as") { Description = "whose decisions on credibility apply", DefaultValueFactory = _ => Assessor.State };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var into = new Option<string?>("--output") { Description = "a file for the report, written whole or not at all" };
        var failOn = new Option<FailOn>("--fail-on") { Description = "the least that makes the exit code other than 0", DefaultValueFactory = _ => FailOn.Held };
        var command = new Command("check", "Checks packages and reports what is found.") { paths, registry, rules, lawOn, knownOn, assessAs, format, into, failOn };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)new Check(output, error).Run(
            new CheckRequest(
                [.. parsed.GetRequiredValue(paths)],
                [.. parsed.GetValue(registry) ?? []],
                parsed.GetValue(rules),
                new AsOf { LawOn = parsed.GetValue(lawOn), KnownOn = parsed.GetValue(knownOn), AssessAs = parsed.GetValue(assessAs) },
                parsed.GetValue(format) == "json",
                parsed.GetValue(into),
                parsed.GetValue(failOn)),
            cancellation)));
        return command;
    }

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            var read = LocalDatePattern.Iso.Parse(argument.Tokens[0].Value);
            if (read.Success)
            {
                return read.Value;
            }

            argument.AddError($"`{argument.Tokens[0].Value}` is no day; expected a day such as 2021-06-30");
            return null;
        },
    };
}
