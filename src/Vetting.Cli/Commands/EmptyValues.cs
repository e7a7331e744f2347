using System.CommandLine;
using System.CommandLine.Parsing;

namespace Vetting.Cli.Commands;

/// <summary>An option or argument with nothing in it, as a script gives whose variable is not set: no file has that name, and no day, word or number is written so.</summary>
internal static class EmptyValues
{
    /// <summary>The whole package is the JSON Pointer with nothing in it, and a text that says nothing names nothing.</summary>
    private static readonly string[] MayBeEmpty = ["--subject", "TEXT"];

    /// <summary>Makes them wrong usage in a command and in all below it.</summary>
    public static void Refuse(Command command)
    {
        foreach (var option in command.Options.Where(option => !MayBeEmpty.Contains(option.Name, StringComparer.Ordinal)))
        {
            option.Validators.Add(result => Refuse(result, result.Tokens, $"`{option.Name}` is empty; expected a value, or to leave it out"));
        }

        foreach (var argument in command.Arguments.Where(argument => !MayBeEmpty.Contains(argument.Name, StringComparer.Ordinal)))
        {
            argument.Validators.Add(result => Refuse(result, result.Tokens, $"a {argument.Name} is empty; expected a value"));
        }

        foreach (var below in command.Subcommands)
        {
            Refuse(below);
        }
    }

    private static void Refuse(SymbolResult result, IEnumerable<Token> tokens, string problem)
    {
        if (tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(problem);
        }
    }
}
