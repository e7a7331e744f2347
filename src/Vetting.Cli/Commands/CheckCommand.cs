using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Vetting.Logic;
using Vetting.Reading;

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
        var registry = new Option<string[]>("--registry")
        {
            Description = "what is known: files or folders; by default the folder `registry` beside each package",
            HelpName = "PATH",
        };
        var rules = new Option<string?>("--rules") { Description = "a folder of rules in place of the shipped ones", HelpName = "PATH" };
        var lawOn = Date("--law-on", "the day whose law applies; by default each line's own dates");
        var knownOn = Date("--known-on", "the last day on which a claim may have become public to be used; by default all are used");
        var assessAs = Word("--assess-as", "whose decisions on credibility apply", Assessor.State);
        var format = new Option<string>("--format") { Description = "how the report is written", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var into = new Option<string?>("--output") { Description = "a file for the report, written whole or not at all", HelpName = "FILE" };
        var failOn = Word("--fail-on", "the least that makes the exit code other than 0", FailOn.Held);
        Option[] options = [registry, rules, lawOn, knownOn, assessAs, format, into, failOn];
        paths.Validators.Add(result => RefuseOptions(result, options));
        var command = new Command("check", "Checks packages and reports what is found.") { paths };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) =>
        {
            var asOf = new AsOf
            {
                LawOn = parsed.GetValue(lawOn),
                KnownOn = parsed.GetValue(knownOn),
                AssessAs = parsed.ValueOf<Assessor>(assessAs),
            };
            var request = new CheckRequest(
                [.. parsed.GetRequiredValue(paths)],
                [.. parsed.GetValue(registry) ?? []],
                parsed.GetValue(rules),
                asOf,
                parsed.GetValue(format) == "json",
                parsed.GetValue(into),
                parsed.ValueOf<FailOn>(failOn));

            // Off this thread, so that Ctrl+C ends the process even while it waits for input.
            return Task.Run(() => (int)new Check(terminal).Run(request, cancellation), CancellationToken.None);
        });
        return command;
    }

    /// <summary>A misspelt option would otherwise be taken for a path; a file that begins so can be named with <c>./</c> in front.</summary>
    private static void RefuseOptions(ArgumentResult paths, IEnumerable<Option> options)
    {
        foreach (var token in paths.Tokens.Select(token => token.Value).Where(value => value.StartsWith('-') && value != PackageInputs.StandardInput))
        {
            var near = Nearest.To(token.Split('=')[0], options.Select(option => option.Name));
            paths.AddError($"unknown option `{token}`{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
        }
    }

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
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

    /// <summary>One of the words of an enumeration in small letters, and no number in place of one.</summary>
    private static Option<string> Word<T>(string name, string description, T otherwise)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => otherwise.ToString().ToLowerInvariant() };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())]);
        return option;
    }
}
