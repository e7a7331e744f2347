using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary>What the commands of the harness have in common: which rules, which of them, and where the results go.</summary>
internal sealed class SuiteOptions
{
    private readonly Argument<string[]> _paths;

    private readonly Option<string?> _rule = Pattern("--rule", "only the rules whose id is like this");
    private readonly Option<string?> _set = Pattern("--set", "only the rule sets whose name is like this");
    private readonly Option<string?> _tag = Pattern("--tag", "only the rules with this severity, basis or subject");
    private readonly Option<string> _format = new("--format") { Description = "how the results are written", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output") { Description = "a file for the results, written whole or not at all", HelpName = "FILE" };

    public SuiteOptions(string paths, params string[] formats)
    {
        _paths = new Argument<string[]>("PATH") { Description = paths, Arity = ArgumentArity.ZeroOrMore };
        _format.AcceptOnlyFromAmong(formats);
    }

    /// <summary>What the commands that only read rules take for paths.</summary>
    public static string OfRules => "folders of rules with their `cases.csv`; by default the shipped rules and their cases";

    public static Option<string?> Pattern(string name, string description) =>
        new(name) { Description = $"{description}; `*` stands for any characters", HelpName = "PATTERN" };

    public static Option<int> Tries(string description, int otherwise = 0)
    {
        var option = new Option<int>("--suggest") { Description = description, HelpName = "NUMBER", DefaultValueFactory = _ => otherwise };
        WholeNumber.Demand(option, "number of cases", "a whole number, 0 or more");
        return option;
    }

    /// <summary>Puts the options into a command, after those that are its own.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (Option[])[_rule, _set, _tag, _format, _output])
        {
            command.Options.Add(option);
        }

        UnknownOptions.Refuse(_paths, command.Options);
    }

    public ImmutableArray<string> Paths(ParseResult parsed) => [.. parsed.GetValue(_paths) ?? []];

    public ImmutableArray<string> Paths(CommandResult result) => [.. result.GetValue(_paths) ?? []];

    /// <summary>The rules with their cases; the shipped ones where no path is given.</summary>
    public ImmutableArray<RuleSuite> Suites(ParseResult parsed) =>
        Paths(parsed) is { Length: > 0 } paths ? [.. paths.Select(RuleSuite.Read)] : [RuleSuite.Shipped];

    public CaseFilter Filter(ParseResult parsed, string? id = null) =>
        new() { Case = id, Rule = parsed.GetValue(_rule), Set = parsed.GetValue(_set), Tag = parsed.GetValue(_tag) };

    public string Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    public string? Output(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>Where the results go; never over what is read.</summary>
    /// <exception cref="Reading.UnusableInputException">The file to write is one that is read.</exception>
    public string? GuardedOutput(ParseResult parsed)
    {
        WrittenFiles.Guard(Paths(parsed), Output(parsed));
        return Output(parsed);
    }
}
